import { useFormattingLocale } from "../i18n/use-formatting-locale.ts";

const STEPS = [
  { unit: "megabyte", bytes: 1024 * 1024 },
  { unit: "kilobyte", bytes: 1024 },
] as const;

/** Bytes the reader's way: "4.8 MB". */
export function useFileSize(): (bytes: number) => string {
  const locale = useFormattingLocale();
  return (bytes) => {
    const { unit, bytes: size } = STEPS.find((step) => bytes >= step.bytes) ?? STEPS[1];
    const format = new Intl.NumberFormat(locale, { style: "unit", unit, maximumFractionDigits: 1 });
    // A tenth of a kilobyte at least: no file that has something in it is of nothing.
    return format.format(Math.ceil((10 * bytes) / size) / 10);
  };
}
