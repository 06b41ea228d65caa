import { useTranslate } from "react-admin";
import { DateText } from "../components/DateText.tsx";

interface HeldDaysProps {
  readonly heldFrom: string;
  readonly heldThrough: string | null;
}

/** From which day through which something is held. */
export function HeldDays({ heldFrom, heldThrough }: HeldDaysProps) {
  const translate = useTranslate();
  return (
    <span>
      <DateText date={heldFrom} /> – {heldThrough === null ? translate("held.no_end") : <DateText date={heldThrough} />}
    </span>
  );
}
