import { createContext, useContext } from "react";
import type { CommandTools } from "./command.ts";

export const ToolsContext = createContext<CommandTools | null>(null);

export function useCommandTools(): CommandTools {
  const tools = useContext(ToolsContext);
  if (tools === null) throw new Error("Commands are used outside of <Commands>.");
  return tools;
}
