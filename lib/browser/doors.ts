import { now } from './clock';
import { browserName, tool } from './installation';
import { readPage } from './read-page';

/** What clipping needs of the browser, ready to be handed to the view beside the store. */
export const openDoors = () => ({
  readPage,
  now,
  newKey: () => crypto.randomUUID() as string,
  tool: tool(),
  browser: browserName(),
});
