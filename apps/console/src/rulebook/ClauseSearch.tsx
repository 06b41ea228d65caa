import SearchOutlined from "@mui/icons-material/SearchOutlined";
import { InputAdornment, TextField } from "@mui/material";
import { useEffect, useRef, useState } from "react";
import { useTranslate } from "react-admin";

interface ClauseSearchProps {
  readonly value: string;
  readonly onChange: (text: string) => void;
}

/** As long as people pause between two letters. */
const PAUSE_MS = 200;

/** Full text; the key `/` leads here as in every list. */
export function ClauseSearch({ value, onChange }: ClauseSearchProps) {
  const translate = useTranslate();
  const [text, setText] = useState(value);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  // It also changes from elsewhere, by the browser's Back or by a link to a clause.
  useEffect(() => setText(value), [value]);
  useEffect(() => () => clearTimeout(timer.current), []);
  return (
    <TextField
      data-list-search
      type="search"
      label={translate("rulebook.search")}
      placeholder={translate("ra.action.search")}
      value={text}
      onChange={({ target }) => {
        setText(target.value);
        clearTimeout(timer.current);
        timer.current = setTimeout(() => onChange(target.value.trim()), PAUSE_MS);
      }}
      sx={{ flex: "1 1 240px", maxWidth: 420 }}
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
