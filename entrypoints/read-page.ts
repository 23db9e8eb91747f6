import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readPage } from '@/lib/page/read-passage';

// What main gives back is what scripting.executeScript gives to whoever asked.
export default defineUnlistedScript(() => readPage(window));
