import { openModel, type PackedModel } from './linear-model';
import stanceData from './stances.json' with { type: 'json' };
import targetData from './targets.json' with { type: 'json' };
import topicData from './topics.json' with { type: 'json' };

const once = (packed: PackedModel) => {
  let opened: ReturnType<typeof openModel> | null = null;
  return () => (opened ??= openModel(packed));
};

/** What a text is about: classes are the numbers of objectives, and 0 for none. */
export const topicModel = once(topicData);

/** How a thing is said: promise, progress, setback, position. */
export const stanceModel = once(stanceData);

/** On which target a text bears most: classes are ids of targets. */
export const targetModel = once(targetData);
