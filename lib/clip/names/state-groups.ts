import data from './state-groups.json' with { type: 'json' };

/** A group for which one of its States speaks. */
export interface StateGroup {
  /** Its English name, as records keep it. */
  name: string;
  /** Its other names, in three languages. */
  aliases: string[];
}

/** The groups known by name; the European Union and the African Union are bodies. */
export const stateGroups: readonly StateGroup[] = data;
