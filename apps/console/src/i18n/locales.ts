export const LOCALES = [
  { locale: "en", name: "English" },
  { locale: "zh-CN", name: "简体中文" },
] as const;
export type Locale = (typeof LOCALES)[number]["locale"];

export function isLocale(text: unknown): text is Locale {
  return LOCALES.some(({ locale }) => locale === text);
}

/** The first of the reader's languages that the console speaks, Chinese of any script or region as zh-CN; else English. */
export function preferredLocale(languages: readonly string[]): Locale {
  const wanted = languages.map((tag) => tag.toLowerCase().split("-")[0]);
  return wanted.find((language) => language === "en" || language === "zh") === "zh" ? "zh-CN" : "en";
}

/**
 * The tag to format dates and numbers by: the reader's own variant of the console's language (en-GB for English in
 * Britain), so that language and format agree.
 */
export function formattingLocale(locale: string, languages: readonly string[]): string {
  const [language] = locale.split("-");
  return languages.find((tag) => tag.toLowerCase().split("-")[0] === language && isLanguageTag(tag)) ?? locale;
}

/** Browsers tell what the system is set to, also where that is no tag, such as `en-US@posix`. */
function isLanguageTag(text: string): boolean {
  try {
    return Intl.getCanonicalLocales(text).length > 0;
  } catch {
    return false;
  }
}
