import { useState } from "react";
import { type SentFile, sendFile } from "./files.ts";
import { useLanguage } from "./language.ts";

interface FileFieldProps {
  readonly files: readonly SentFile[];
  /** Is handed what becomes of the files that are there by then: several may arrive at once. */
  readonly onChange: (change: (before: readonly SentFile[]) => readonly SentFile[]) => void;
  /** Of an existing request. */
  readonly request?: string | undefined;
  /** Whether malware is likely among them: it is kept apart and never shown. */
  readonly offersSample: boolean;
  readonly label?: string;
}

interface Underway {
  readonly key: string;
  readonly file: File;
  readonly percent: number;
  /** Why it broke off; null while it is being sent. */
  readonly problem: string | null;
}

/** Takes files and sends them at once; what arrived is named when the request or the message is sent. */
export function FileField({ files, onChange, request, offersSample, label }: FileFieldProps) {
  const { t } = useLanguage();
  const [underway, setUnderway] = useState<readonly Underway[]>([]);
  const [isSample, setSample] = useState(false);
  const note = (key: string, what: Partial<Underway>) =>
    setUnderway((before) => before.map((each) => (each.key === key ? { ...each, ...what } : each)));

  async function send(key: string, file: File) {
    note(key, { problem: null });
    try {
      const sent = await sendFile({ file, request, isSample, onProgress: (percent) => note(key, { percent }) });
      setUnderway((before) => before.filter((each) => each.key !== key));
      onChange((before) => [...before, sent]);
    } catch (error) {
      note(key, { problem: (error as Error).message || t.files.broken });
    }
  }

  function begin(chosen: readonly File[]) {
    const begun = chosen.map((file) => ({ key: crypto.randomUUID(), file, percent: 0, problem: null }));
    setUnderway((before) => [...before, ...begun]);
    for (const { key, file } of begun) void send(key, file);
  }

  return (
    <div className="files">
      <label>
        {label ?? t.files.add}
        <input
          type="file"
          multiple
          onChange={({ target }) => {
            begin([...(target.files ?? [])]);
            target.value = "";
          }}
        />
      </label>
      {offersSample && (
        <label className="tick">
          <input type="checkbox" checked={isSample} onChange={({ target }) => setSample(target.checked)} />
          {t.files.sample}
        </label>
      )}
      <ul aria-label={t.files.list} aria-live="polite">
        {files.map(({ id, name }) => (
          <li key={id}>
            {name}{" "}
            <button type="button" onClick={() => onChange((before) => before.filter((each) => each.id !== id))}>
              {t.files.remove(name)}
            </button>
          </li>
        ))}
        {underway.map(({ key, file, percent, problem }) => (
          <li key={key}>
            {problem ?? t.files.progress(file.name, percent)}{" "}
            {problem !== null && (
              <button type="button" onClick={() => void send(key, file)}>
                {t.files.resume(file.name)}
              </button>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
