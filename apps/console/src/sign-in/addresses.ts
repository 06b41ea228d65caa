/** The console's first page. */
export const HOME_PATH = import.meta.env.BASE_URL;

/** Where the identity provider sends people back to; registered there. */
export const CALLBACK_PATH = `${HOME_PATH}auth-callback`;

/** Where the reader is, to come back to. */
export const here = (): string => location.pathname + location.search + location.hash;
