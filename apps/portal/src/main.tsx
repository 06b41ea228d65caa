import { createRoot } from "react-dom/client";
import { App } from "./App.tsx";
import { language } from "./language.ts";
import { session } from "./session.ts";
import "./portal.css";

const root = document.getElementById("root");
document.documentElement.lang = language.current();
await session.begin();
if (root) createRoot(root).render(<App />);
