import SearchOutlined from "@mui/icons-material/SearchOutlined";
import { InputAdornment, TextField } from "@mui/material";
import { useEffect, useRef, useState } from "react";
import { useTranslate } from "react-admin";
import { useFilter } from "./use-filter.ts";

/** As long as people pause between two letters. */
const PAUSE_MS = 250;

/** Full text; the key `/` leads here. */
export function SearchFilter({ label }: { readonly label: string }) {
  const translate = useTranslate();
  const [search, setSearch] = useFilter<string>("search");
  const [text, setText] = useState(search ?? "");
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  // The filter also changes from elsewhere: cleared, or brought back by the browser's Back.
  useEffect(() => setText(search ?? ""), [search]);
  useEffect(() => () => clearTimeout(timer.current), []);
  return (
    <TextField
      data-list-search
      type="search"
      label={label}
      placeholder={translate("ra.action.search")}
      value={text}
      onChange={({ target }) => {
        setText(target.value);
        clearTimeout(timer.current);
        timer.current = setTimeout(() => setSearch(target.value.trim()), PAUSE_MS);
      }}
      sx={{ width: { xs: "100%", sm: 260 } }}
      slotProps={{
        input: {
          startAdornment: (
            <InputAdornment position="start">
              <SearchOutlined fontSize="small" />
            </InputAdornment>
          ),
        },
      }}
    />
  );
}
