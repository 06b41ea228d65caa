import SearchOutlined from "@mui/icons-material/SearchOutlined";
import { Autocomplete, Box, Dialog, InputAdornment, ListSubheader, TextField, Typography } from "@mui/material";
import { useDeferredValue, useState } from "react";
import { useTranslate } from "react-admin";
import { Keys } from "./Keys.tsx";
import { useCommandTools } from "./tools-context.ts";
import { type Choice, usePaletteChoices } from "./use-palette-choices.ts";

/** One field that goes anywhere and does anything: arrow keys choose, Enter runs, Escape leaves. */
export default function CommandPalette({ onClose }: { readonly onClose: () => void }) {
  const translate = useTranslate();
  const tools = useCommandTools();
  const [query, setQuery] = useState("");
  const { choices, searching } = usePaletteChoices(useDeferredValue(query));

  function run(choice: Choice | null) {
    if (choice === null) return;
    onClose();
    choice.run(tools);
  }

  return (
    <Dialog
      open
      onClose={onClose}
      fullWidth
      maxWidth="sm"
      sx={{ "& .MuiDialog-container": { alignItems: "flex-start" } }}
      slotProps={{ paper: { "aria-label": translate("command.palette"), sx: { height: "min(60vh, 480px)" } } }}
    >
      <Autocomplete
        open
        autoHighlight
        disablePortal
        fullWidth
        clearOnBlur={false}
        popupIcon={null}
        options={[...choices]}
        groupBy={(choice) => choice.group}
        getOptionLabel={(choice) => choice.title}
        getOptionKey={(choice) => choice.id}
        // The finders and the list of actions have filtered already.
        filterOptions={(all) => all}
        inputValue={query}
        onInputChange={(_event, text, why) => why === "input" && setQuery(text)}
        onChange={(_event, choice) => run(choice)}
        value={null}
        loading={searching}
        loadingText={translate("ra.page.loading")}
        noOptionsText={translate("command.nothing_found", { query })}
        renderInput={(params) => <PaletteField {...params} placeholder={translate("command.placeholder")} />}
        renderGroup={({ key, group, children }) => (
          <li key={key} role="presentation">
            <ListSubheader component="div" role="presentation" sx={{ lineHeight: 2.4 }}>
              {group}
            </ListSubheader>
            <Box component="ul" role="group" aria-label={group} sx={{ padding: 0 }}>
              {children}
            </Box>
          </li>
        )}
        renderOption={({ key, ...props }, choice) => (
          <Box component="li" key={key} {...props} sx={{ display: "flex", gap: 1 }}>
            <Box component="span" sx={{ flexShrink: 0 }}>
              {choice.title}
            </Box>
            <Typography component="span" variant="caption" noWrap sx={{ flex: 1, color: "text.secondary" }}>
              {choice.detail}
            </Typography>
            {choice.keys !== undefined && <Keys keys={choice.keys} />}
          </Box>
        )}
        slotProps={{
          popper: { sx: { position: "static !important", transform: "none !important", width: "100% !important" } },
          paper: { elevation: 0, square: true },
          listbox: { sx: { maxHeight: "calc(min(60vh, 480px) - 60px)" } },
        }}
      />
    </Dialog>
  );
}

type PaletteFieldProps = React.ComponentProps<typeof TextField>;

function PaletteField(props: PaletteFieldProps) {
  const { slotProps, placeholder, ...rest } = props as PaletteFieldProps & { InputProps?: object; inputProps?: object };
  const { InputProps, inputProps, ...field } = rest;
  return (
    <TextField
      {...field}
      autoFocus
      variant="standard"
      placeholder={placeholder}
      sx={{ padding: 1.5 }}
      slotProps={{
        ...slotProps,
        htmlInput: { ...inputProps, "aria-label": placeholder },
        input: {
          ...InputProps,
          disableUnderline: true,
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
