import { useFormattingLocale } from "../i18n/use-formatting-locale.ts";

const STEPS = [
  { unit: "megabyte", bytes: 1024 * 1024 },
  { unit: "kilobyte", bytes: 1024 },
  { unit: "byte", bytes: 1 },
] as const;

/** Bytes the reader's way: "4.8 MB". */
export function useFileSize(): (bytes: number) => string {
  const locale = useFormattingLocale();
  return (bytes) => {
    const { unit, bytes: size } = STEPS.find((step) => bytes >= step.bytes) ?? STEPS[2];
    const format = new Intl.NumberFormat(locale, { style: "unit", unit, maximumFractionDigits: 1 });
    return format.format(bytes / size);
  };
}
