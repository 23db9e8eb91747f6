import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** SHA-256 of a text in UTF-8, as 64 hexadecimal digits. */
export const sha256Hex = (text: string): string => bytesToHex(sha256(utf8ToBytes(text.toWellFormed())));

/** The id of what several parts make together: SHA-256 of the parts, one to a line. */
export const makeId = (...parts: readonly string[]): string => sha256Hex(parts.join('\n'));
