const RUNNING_TAG = /<\/?(script|iframe|frame|frameset|object|embed|applet|svg|math)(?![\p{L}\p{N}-])/iu;
const EVENT_HANDLER = /<[a-z][^<>]*[\s"'/]on[a-z]{2,40}\s*=/i;
const SCRIPT_ADDRESS = /<[a-z][^<>]*=[\s"']{0,20}(javascript|vbscript)\s*:/i;

/** Whether a text holds a tag that could run code if somebody showed the text as a page. Ordinary tags and angle brackets are words. */
export const canRunCode = (text: string): boolean =>
  text.includes('<') && (RUNNING_TAG.test(text) || EVENT_HANDLER.test(text) || SCRIPT_ADDRESS.test(text));

/** A page's own words without what could run: its angle brackets become quotation marks, since files with such tags are refused. */
export const withoutCode = (text: string): string =>
  canRunCode(text) ? text.replaceAll('<', '\u2039').replaceAll('>', '\u203a') : text;
