import {
  computed,
  inject,
  onBeforeUnmount,
  provide,
  shallowReactive,
  useId,
  type ComputedRef,
  type InjectionKey,
} from 'vue';
import type { FieldError, ProblemView } from './problem-view';

/** What every field takes, whatever it looks like. `name` is the path of its value in the request. */
export interface FieldProps {
  label: string;
  name?: string;
  help?: string;
  error?: string;
  optional?: boolean;
}

/** One of the values, or nothing yet. */
export type Chosen<Value extends string> = Value | '';

interface NamedField {
  id: string;
  label: () => string;
}

interface FormContext {
  errorFor: (name: string) => string | undefined;
  add: (name: string, field: NamedField) => void;
  remove: (name: string) => void;
}

const FORM: InjectionKey<FormContext> = Symbol('form');

/** In a form: gives each refusal to the field it is about and keeps the rest for the note above. */
export const provideForm = (problem: () => ProblemView | null | undefined) => {
  const fields = shallowReactive(new Map<string, NamedField>());
  const errors = computed(() => problem()?.errors ?? []);
  provide(FORM, {
    errorFor: (name) => errors.value.find((error) => error.path === name)?.message,
    add: (name, field) => void fields.set(name, field),
    remove: (name) => void fields.delete(name),
  });
  return {
    fieldIdOf: (error: FieldError) => fields.get(error.path)?.id,
    labelOf: (error: FieldError) => fields.get(error.path)?.label(),
  };
};

export interface FieldState {
  id: string;
  helpId: string;
  errorId: string;
  error: ComputedRef<string | undefined>;
  /** For `aria-describedby`: help and error, whichever is there. */
  describedBy: ComputedRef<string | undefined>;
}

/** In a field: its ids, its error (own or from the form) and what describes it. */
export const useField = (props: FieldProps): FieldState => {
  const id = useId();
  const form = inject(FORM, undefined);
  const { name } = props;
  if (form && name) {
    form.add(name, { id, label: () => props.label });
    onBeforeUnmount(() => {
      form.remove(name);
    });
  }
  const error = computed(() => props.error ?? (props.name ? form?.errorFor(props.name) : undefined));
  const helpId = `${id}-help`;
  const errorId = `${id}-error`;
  const describedBy = computed(
    () => [props.help && helpId, error.value && errorId].filter(Boolean).join(' ') || undefined,
  );
  return { id, helpId, errorId, error, describedBy };
};
