/** Registers every element; import it for its effect. */
import './elements/agenda/define.ts';
import './elements/commitment/define.ts';
import './elements/consultation/define.ts';
import './elements/dataset/define.ts';
import './elements/plan/define.ts';
