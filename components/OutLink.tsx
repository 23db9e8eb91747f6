import { Foreign } from './Foreign';

/** Words that lead out to a page, or stand plain where no address is safe to open. */
export function OutLink({ words, link }: { words: string; link: string | null }) {
  if (!link) return <Foreign>{words}</Foreign>;
  return (
    <a href={link} target="_blank" rel="noopener noreferrer">
      <Foreign>{words}</Foreign>
    </a>
  );
}
