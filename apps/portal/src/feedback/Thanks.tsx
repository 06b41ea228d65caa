import { useEffect, useRef } from "react";
import { Link } from "react-router";
import { useLanguage } from "../language.ts";
import { useSignedIn } from "../session.ts";

interface ThanksProps {
  readonly thanks: string;
  /** Whether an answer can reach the giver. */
  readonly isReachable: boolean;
  readonly onAnother: () => void;
}

/** It was taken: what becomes of it, and where to go from here. */
export function Thanks({ thanks, isReachable, onAnother }: ThanksProps) {
  const { t } = useLanguage();
  const signedIn = useSignedIn();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <>
      <h1 ref={heading} tabIndex={-1}>
        {t.feedback.thanks}
      </h1>
      <p role="status">{thanks}</p>
      <p>{isReachable ? t.feedback.willAnswer : t.feedback.noAnswer}</p>
      <p className="acts">
        {signedIn && <Link to="/feedback/own">{t.feedback.own}</Link>}
        <button type="button" onClick={onAnother}>
          {t.feedback.another}
        </button>
      </p>
    </>
  );
}
