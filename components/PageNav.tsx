import { useId } from 'preact/hooks';
import styles from './PageNav.module.css';
import { number, plural } from './plural';
import type { Words } from './words';

const places = [
  { route: 'overview', address: '#/' },
  { route: 'inbox', address: '#/inbox' },
  { route: 'statements', address: '#/statements' },
  { route: 'meetings', address: '#/meetings' },
  { route: 'share', address: '#/share' },
  { route: 'settings', address: '#/settings' },
] as const;

export type Route = (typeof places)[number]['route'];

interface Props extends Pick<Words, 'text' | 'lang'> {
  /** Where the reader is; null on pages that the navigation does not name. */
  route: Route | null;
  /** How many statements wait to be filed or dated. */
  waiting: number;
}

/** The places of the full page. */
export function PageNav({ route, waiting, text, lang }: Props) {
  const id = useId();
  return (
    <nav class={styles.nav}>
      <ul>
        {places.map((place) => {
          const counted = place.route === 'inbox' && waiting > 0;
          return (
            <li key={place.route}>
              <a
                href={place.address}
                aria-current={place.route === route ? 'page' : undefined}
                aria-describedby={counted ? id : undefined}
              >
                {text(`nav_${place.route}`)}
              </a>
              {counted && (
                <span id={id} class={styles.waiting}>
                  <span aria-hidden="true">{number(lang, waiting)}</span>
                  <span class="unseen">{plural(text, lang, 'inbox_waiting', waiting)}</span>
                </span>
              )}
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
