import type {Meta} from '@storybook/web-components-vite';
import {anatomyOf} from './anatomy.ts';
import {widget} from './widget.ts';

const meta = {title: 'Plan', ...widget('plan')} satisfies Meta;
export default meta;

export const Anatomy = anatomyOf('plan', 'plan');

// The faces of test/faces.ts follow: .storybook/faces.ts writes them when this file is read.
