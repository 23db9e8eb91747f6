import { createKindReader } from './block-kind';
import { createBlockWriter } from './block-writer';
import type { BlocksReading } from './blocks';
import { createBoxReader } from './box';
import { elementAt } from './dom';
import { frameOf } from './frame';
import { readPageFacts } from './page-facts';
import { createSpotReader } from './spot';
import { walkWords } from './walk';

/** The text of a frame in blocks, read without changing the page: the same text that a passage's place counts in. */
export function readBlocks(view: Window): BlocksReading {
  const page = readPageFacts(view);
  const boxOf = createBoxReader(view);
  const spots = createSpotReader(page.url);
  const placeAt = createKindReader();
  const writer = createBlockWriter();

  const isWhole = walkWords(view.document, boxOf, (step, words) => {
    const { node } = step;
    spots.follow(step, boxOf(node) !== 'none');
    if (words) {
      writer.add(
        words,
        elementAt(node),
        () => spots.at(node),
        () => placeAt(node),
      );
    }
  });

  return { ...writer.finish(), headings: spots.headings, cut: !isWhole, page, frame: frameOf(view) };
}
