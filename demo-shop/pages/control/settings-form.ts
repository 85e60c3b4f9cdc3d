import { z } from 'zod';
import { defaultSettings, type Settings, settingsSchema } from '../../control/settings.ts';
import { type Html, html } from '../html.ts';

type Choice = { kind: '' | ':boolean' | ':number'; options: string[] };

/** What a setting may be, or null where any number will do. */
function getChoice(schema: z.ZodType): Choice | null {
  if (schema instanceof z.ZodBoolean) return { kind: ':boolean', options: ['true', 'false'] };
  if (schema instanceof z.ZodEnum) return { kind: '', options: schema.options.map(String) };
  if (schema instanceof z.ZodUnion) {
    const options = schema.options.map((one) => String((one as z.ZodLiteral).value));
    return { kind: ':number', options };
  }
  return null;
}

/** `callbackIss` as people read it: `Callback iss`. */
const toLabel = (name: string) => {
  const words = name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return words.charAt(0).toUpperCase() + words.slice(1);
};

function drawScopes(schema: z.ZodType, denied: readonly string[]): Html {
  const { element } = schema as z.ZodArray<z.ZodEnum>;
  const boxes = element.options.map(
    (scope) =>
      html`<label class="check"><input type="checkbox" name="deniedScopes:list" value="${scope}"${denied.includes(String(scope)) ? html` checked` : null}> <code>${scope}</code></label>`,
  );
  return html`<fieldset><legend>Denied scopes</legend><input type="hidden" name="deniedScopes:list" value="none">${boxes}</fieldset>`;
}

function drawSetting(name: keyof Settings, schema: z.ZodType, current: Settings): Html {
  const value = current[name];
  if (Array.isArray(value)) return drawScopes(schema, value);
  const choice = getChoice(schema);
  const isChanged = value !== defaultSettings[name];
  const label = html`<label for="${name}">${toLabel(name)}${isChanged ? html` <span class="note">changed</span>` : null}</label>`;
  if (!choice) {
    return html`<div>${label}<input id="${name}" name="${name}:number" type="number" min="0" value="${String(value)}"></div>`;
  }
  const options = choice.options.map(
    (option) =>
      html`<option value="${option}"${option === String(value) ? html` selected` : null}>${option}</option>`,
  );
  return html`<div>${label}<select id="${name}" name="${name}${choice.kind}">${options}</select></div>`;
}

/** Every setting, and the way back to the defaults. */
export function settingsForm(current: Settings): Html {
  const fields = Object.entries(settingsSchema.shape).map(([name, schema]) =>
    drawSetting(name as keyof Settings, schema, current),
  );
  return html`<h2 id="settings">Settings</h2>
<details><summary>How this shop behaves</summary>
<form method="post" action="/_demo/settings"><input type="hidden" name="_at" value="settings">
<div class="fields">${fields}</div><button type="submit" class="primary">Save settings</button></form>
<form method="post" action="/_demo/settings"><input type="hidden" name="_at" value="settings"><input type="hidden" name="_method" value="DELETE">
<button type="submit">Back to the defaults</button></form></details>`;
}
