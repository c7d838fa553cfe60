// The addresses of the project in package.json, filled in and not, and what is made from them.
import assert from 'node:assert/strict';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {elementsOf, manifest} from '../../scripts/docs/custom-elements-manifest.mjs';
import {vsCodeData, webTypes} from '../../scripts/docs/editor-data.mjs';
import {linksOf, projectLinks} from '../../scripts/package/project-links.mjs';
import {withProjectData} from '../../scripts/wordpress/project-data.mjs';

const REPOSITORY = 'https://git.example.org/owner/name';
const HOMEPAGE = 'https://example.org/elements';
const missing = {repository: undefined, homepage: undefined, bugs: undefined};

describe('the addresses of the project', () => {
  it('are undefined if they are not filled in, or are no https URLs', () => {
    assert.deepEqual(linksOf({}), missing);
    assert.deepEqual(linksOf({repository: '', homepage: '', bugs: ''}), missing);
    assert.deepEqual(linksOf({repository: {}, bugs: {email: 'bugs@example.org'}}), missing);
    assert.deepEqual(linksOf({repository: 'somewhere', homepage: 'http://example.org', bugs: 'javascript:1'}), missing);
    assert.deepEqual(linksOf({repository: 'gist:owner/name', homepage: 'example.org', bugs: '/issues'}), missing);
  });

  it('are https URLs without a slash at the end', () => {
    const bugs = 'https://example.org/issues?new';
    const links = linksOf({repository: `${REPOSITORY}/`, homepage: 'https://example.org/', bugs: {url: bugs}});
    assert.deepEqual(links, {repository: REPOSITORY, homepage: 'https://example.org', bugs});
    assert.equal(linksOf({bugs}).bugs, bugs);
  });

  it('have the repository from any form that npm accepts', () => {
    for (const url of [
      'git+https://git.example.org/owner/name.git',
      'https://user@git.example.org/owner/name.git',
      'git://git.example.org/owner/name.git',
      'git+ssh://git@git.example.org/owner/name.git',
      'git@git.example.org:owner/name.git',
    ])
      for (const repository of [url, {type: 'git', url}])
        assert.equal(linksOf({repository}).repository, REPOSITORY, url);
    for (const [shorthand, url] of [
      ['owner/name', 'https://github.com/owner/name'],
      ['github:owner/name', 'https://github.com/owner/name'],
      ['gitlab:owner/name', 'https://gitlab.com/owner/name'],
      ['bitbucket:owner/name', 'https://bitbucket.org/owner/name'],
    ])
      assert.equal(linksOf({repository: shorthand}).repository, url);
  });

  it('are read from package.json', () => {
    const folder = mkdtempSync(join(tmpdir(), 'links-'));
    const write = (fields) => writeFileSync(join(folder, 'package.json'), JSON.stringify(fields));
    write({name: 'some-elements', homepage: HOMEPAGE});
    assert.deepEqual(projectLinks(folder), {...missing, homepage: HOMEPAGE});
    write({name: 'some-elements'});
    assert.deepEqual(projectLinks(folder), missing);
    rmSync(folder, {recursive: true});
  });

  it('lead from the editor to the homepage, if there is one', async () => {
    const elements = elementsOf(await manifest());
    const about = {name: 'physio-elements', version: '1.0.0'};
    const linked = {...about, homepage: HOMEPAGE};
    for (const [packageJson, url, references] of [
      [linked, HOMEPAGE, [{name: 'physio-elements', url: HOMEPAGE}]],
      [about, undefined, undefined],
    ]) {
      for (const element of webTypes(elements, packageJson).contributions.html.elements)
        assert.equal(element['doc-url'], url);
      for (const tag of vsCodeData(elements, packageJson).tags) assert.deepEqual(tag.references, references);
    }
  });

  it('lead from the list of plugins in WordPress to the homepage, if there is one', () => {
    const header = '<?php\n/**\n * Plugin Name:       Physio Elements\n * Version:           0.0.0\n */\n';
    const version = '1.2.3';
    assert.equal(
      withProjectData(header, {version, homepage: HOMEPAGE}),
      `<?php\n/**\n * Plugin Name:       Physio Elements\n * Plugin URI:        ${HOMEPAGE}\n * Version:           1.2.3\n */\n`,
    );
    assert.equal(withProjectData(header, {version}), header.replace('0.0.0', version));
  });
});
