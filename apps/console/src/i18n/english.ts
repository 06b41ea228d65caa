import reactAdmin from "ra-language-english";
import { gatherAreas, type Messages } from "./messages.ts";

const own = gatherAreas(import.meta.glob("./en/*.ts", { eager: true }));

/** react-admin's sentences, with ours in front. */
const english: Messages = { ...own, ra: reactAdmin.ra as unknown as Messages };

export default english;
