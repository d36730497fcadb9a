import { describe, expect, it } from 'vitest';
import { stage } from './stage.ts';

describe('first', () => {
  it('answers', async () => {
    const { sandbox } = await stage();
    const ben = sandbox.driver.person('ben').goTo('briefings');
    for (const line of ['timeline', 'stakes', 'takeaways', 'questions', 'conflicts', 'sources', 'briefing', 'help']) {
      const got = await ben.type(`/${line}`, line === 'help' ? {} : { briefing: 'dams' });
      expect(got.isEphemeral).toBe(true);
    }
  });
});
