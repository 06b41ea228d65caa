import "./explorer.css";
import { createRoot } from "react-dom/client";
import { Explorer } from "./Explorer.tsx";

const root = document.getElementById("explorer");
if (root) createRoot(root).render(<Explorer />);
