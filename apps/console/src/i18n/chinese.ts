import { gatherAreas, type Messages } from "./messages.ts";

const chinese: Messages = gatherAreas(import.meta.glob("./zh/*.ts", { eager: true }));

export default chinese;
