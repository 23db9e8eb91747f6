import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readBlocks } from '@/lib/page/read-blocks';

// What main gives back is what scripting.executeScript gives to whoever asked.
export default defineUnlistedScript(() => readBlocks(window));
