import type { Child } from 'hono/jsx';

interface SelectProps {
  /** Its name in the address, and its id. */
  readonly name: string;
  readonly label: string;
  /** Value and text of each. */
  readonly options: readonly (readonly [value: string, text: string])[];
  readonly chosen: string;
  /** What stands for nothing chosen. */
  readonly first?: string;
}

/** One of a few to be chosen. */
export function Select({ name, label, options, chosen, first }: SelectProps) {
  return (
    <div>
      <label for={name}>{label}</label>
      <select id={name} name={name}>
        {first === undefined ? null : <option value="">{first}</option>}
        {options.map(([value, text]) => (
          <option value={value} selected={value === chosen}>
            {text}
          </option>
        ))}
      </select>
    </div>
  );
}

interface FieldProps {
  readonly id: string;
  readonly label: string;
  readonly hint: string;
  readonly children?: Child;
}

/** What is to be given, with its name above and what there is to know of it below. */
export function Field({ id, label, hint, children }: FieldProps) {
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {children}
      {hint === '' ? null : (
        <p class="hint" id={hintOf(id)}>
          {hint}
        </p>
      )}
    </div>
  );
}

type InputProps = Omit<FieldProps, 'children'> & Readonly<Record<string, string | boolean | undefined>>;

/** A line to be filled in; what else is told goes to the element as it is. */
export function Input({ id, label, hint, ...rest }: InputProps) {
  return (
    <Field id={id} label={label} hint={hint}>
      <input id={id} name={id} {...rest} aria-describedby={hintOf(id)} />
    </Field>
  );
}

/** The id of a field's hint. */
export const hintOf = (id: string): string => `${id}-hint`;
