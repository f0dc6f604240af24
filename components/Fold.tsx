// A part that can be folded away, with its own heading in the outline.
import type { ComponentChildren } from 'preact';
import { Icon } from './Icon';

export function Fold(props: {
  title: string;
  count?: string | number;
  open?: boolean;
  level?: 2 | 3;
  children: ComponentChildren;
}) {
  const Heading = props.level === 3 ? 'h3' : 'h2';
  return (
    <details class="fold" open={props.open ?? false}>
      <summary>
        <Icon name="chevron" size={14} />
        <Heading>{props.title}</Heading>
        {props.count !== undefined && <span class="count">{props.count}</span>}
      </summary>
      <div class="fold-body">{props.children}</div>
    </details>
  );
}
