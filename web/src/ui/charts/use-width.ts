import { onBeforeUnmount, onMounted, ref, useTemplateRef, type Ref } from 'vue';

/** The width a picture has, so that its words keep their size while its lines stretch. */
export const useWidth = (templateRef: string, first = 320): Ref<number> => {
  const element = useTemplateRef<Element>(templateRef);
  const width = ref(first);
  let observer: ResizeObserver | undefined;
  onMounted(() => {
    if (!element.value) return;
    observer = new ResizeObserver(([entry]) => {
      if (entry && entry.contentRect.width > 0) width.value = Math.round(entry.contentRect.width);
    });
    observer.observe(element.value);
  });
  onBeforeUnmount(() => observer?.disconnect());
  return width;
};
