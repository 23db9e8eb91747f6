import data from './bodies.json' with { type: 'json' };
import type { Source } from './source';

/** Whose voice it is: the State itself, the UN and other intergovernmental bodies, civil society, or independent institutions. */
export type Group = 'state' | 'un' | 'civil' | 'independent';

/** An organisation, process, instrument or forum that meeting pages name. */
export interface Body {
  /** The name that files use. */
  id: string;
  /** Its full name. */
  name: string;
  /** Other names and abbreviations, in several languages. */
  aliases: string[];
  /** What it is: un, international, regional, civil society, process, instrument … */
  type: string;
  /** The group in which its voice counts; null if it has none of its own (an instrument, a process, a forum) or its country decides. */
  group: Group | null;
  /** What a reader should know, such as whom it may be mistaken for. */
  note: string | null;
  /** Where it was read. */
  source: Source;
}

/** The bodies known by name. */
export const bodies: readonly Body[] = data as Body[];

/** A body by its id. */
export const bodyById: ReadonlyMap<string, Body> = new Map(bodies.map((body) => [body.id, body]));
