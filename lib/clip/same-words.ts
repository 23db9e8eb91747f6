import { sha256Hex } from '@/lib/text/id';
import { skeleton } from '@/lib/text/skeleton';

/** The key under which the same words are found elsewhere ("also at …"), whatever page they stand on. */
export const skeletonKey = (quote: string): string => sha256Hex(skeleton(quote));
