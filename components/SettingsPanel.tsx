import { useState } from 'preact/hooks';
import { EraseDialog } from './EraseDialog';
import { Foreign } from './Foreign';
import { SelectField } from './SelectField';
import styles from './SettingsPanel.module.css';
import { SignatureFields, type SignatureValues } from './SignatureFields';
import { keyOf, type Words } from './words';

/** What this installation is set to. */
export interface SettingsValues extends SignatureValues {
  /** '' follows the browser. */
  language: 'en' | 'fr' | 'es' | '';
  /** '' follows the system. */
  theme: 'light' | 'dark' | '';
}

/** Something that can be erased with all that hangs on it. */
export interface Erasable {
  id: string;
  name: string;
  /** "12 statements, 18 and 19 April 2017". */
  line: string;
}

interface Props extends Pick<Words, 'text'> {
  values: SettingsValues;
  /** Where the records are and whether the browser may drop them. */
  storageLine: string;
  /** The key as the browser names it; '' = none is set. */
  shortcut: string;
  meetings: Erasable[];
  pages: Erasable[];
  onInput<Name extends keyof SettingsValues>(field: Name, value: SettingsValues[Name]): void;
  onShortcut(): void;
  onEraseMeeting(id: string): void;
  onErasePage(id: string): void;
  onEraseAll(): void;
}

type Asked = { what: 'meeting' | 'page' | 'all'; id: string; name: string };

/** How this installation signs, speaks and looks; and how everything is taken away again. */
export function SettingsPanel(props: Props) {
  const { values, onInput, text } = props;
  // Which question is open is half an answer, like half-typed words.
  const [asked, ask] = useState<Asked | null>(null);
  const erase = ({ what, id }: Asked) => {
    if (what === 'meeting') props.onEraseMeeting(id);
    if (what === 'page') props.onErasePage(id);
    if (what === 'all') props.onEraseAll();
  };
  return (
    <div class={styles.settings}>
      <section>
        <h2>{text('settings_you')}</h2>
        <p class={styles.soft}>{text('settings_you_lead')}</p>
        <SignatureFields values={values} onInput={onInput} text={text} />
      </section>
      <section>
        <h2>{text('settings_look')}</h2>
        <div class={styles.pair}>
          <SelectField
            label={text('settings_language')}
            none={text('settings_language_browser')}
            options={[
              { id: 'en', label: 'English' },
              { id: 'fr', label: 'Français' },
              { id: 'es', label: 'Español' },
            ]}
            value={values.language}
            onInput={(language) => onInput('language', language as SettingsValues['language'])}
          />
          <SelectField
            label={text('settings_theme')}
            none={text('settings_theme_system')}
            options={['light', 'dark'].map((id) => ({ id, label: text(keyOf('settings_theme', id)) }))}
            value={values.theme}
            onInput={(theme) => onInput('theme', theme as SettingsValues['theme'])}
          />
        </div>
        <p class={styles.shortcut}>
          <span>{props.shortcut ? text('settings_shortcut', props.shortcut) : text('settings_shortcut_none')}</span>
          <button type="button" class="quiet" onClick={props.onShortcut}>
            {text('settings_shortcut_change')}
          </button>
        </p>
      </section>
      <section>
        <h2>{text('settings_storage')}</h2>
        <p>{props.storageLine}</p>
        <Things what="meeting" things={props.meetings} ask={ask} text={text} />
        <Things what="page" things={props.pages} ask={ask} text={text} />
        <button type="button" onClick={() => ask({ what: 'all', id: '', name: '' })}>
          {text('erase_all')}
        </button>
      </section>
      {asked && (
        <EraseDialog
          title={text(keyOf('erase', asked.what, 'title'), asked.name)}
          words={text(keyOf('erase', asked.what, 'words'))}
          typed={asked.what === 'all' ? text('erase_word') : null}
          onErase={() => erase(asked)}
          onClose={() => ask(null)}
          text={text}
        />
      )}
    </div>
  );
}

interface ThingsProps extends Pick<Words, 'text'> {
  what: 'meeting' | 'page';
  things: Erasable[];
  ask(asked: Asked): void;
}

function Things({ what, things, ask, text }: ThingsProps) {
  if (things.length === 0) return null;
  return (
    <details class={styles.things}>
      <summary>{text(keyOf('erase', what, 'list'))}</summary>
      <ul>
        {things.map(({ id, name, line }) => (
          <li key={id}>
            <span>
              <Foreign>{name}</Foreign> <span class={styles.soft}>{line}</span>
            </span>
            <button type="button" class="quiet" onClick={() => ask({ what, id, name })}>
              {text('erase')}
              <span class="unseen">
                {' '}
                <Foreign>{name}</Foreign>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
