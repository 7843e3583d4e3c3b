import type {Meta} from '@storybook/web-components-vite';
import {anatomyOf} from './anatomy.ts';
import {widget} from './widget.ts';

const meta = {title: 'Commitment', ...widget('commitment')} satisfies Meta;
export default meta;

export const Anatomy = anatomyOf('commitment', 'all milestones known');

// The faces of test/faces.ts follow: .storybook/faces.ts writes them when this file is read.
