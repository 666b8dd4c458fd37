/** Colours. Text has a contrast of at least 4.5 to its ground in both themes, marks of at least 3 where they carry meaning. */
export const THEME_STYLE = `
:root{color-scheme:light dark;
--paper:#f7f5f0;--card:#fffefb;--ink:#1f1e1b;--soft:#5d5a53;--rule:#e2ded4;--accent:#a63f1c;--accent-ground:#f8e9df;--shade:#f1eee7;
--bad:#b3261e;--bad-ground:#fbe9e7;--look:#8a6100;--look-ground:#fbf1d9;--focus:#1f5fa8;
--keyword:#7a3f9d;--string:#3f6b2c;--comment:#6b675f;--number:#9c4a00;
--k-i:#c4512b;--k-l:#2f6fb2;--k-d:#1c8670;--k-s:#b3891c;--k-n:#8659ad;--k-c:#5f7382;--k-x:#a84f7b;--k-b:#9cbbdc;--k-o:#d5d1c6;--k-k:#b8c6a6;--k-free:#a9a497;--k-virgin:#f1eee7;
--s-0:#86b9e6;--s-1:#3f80c4;--s-2:#1b4b85;--s-p:#6d6a63;--s-e:#dca01c;--s-u:#cf3326;--s-t:#8659ad;--s-_:#c3bfb3;--s-b:#dfe6ee;--s-o:#dedad0;--s-k:#d5dec9;--s-free:#a9a497;--s-virgin:#f1eee7;
--ui:ui-sans-serif,system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif;
--mono:ui-monospace,"SF Mono","Cascadia Mono",Menlo,Consolas,"DejaVu Sans Mono",monospace}
@media (prefers-color-scheme:dark){:root{
--paper:#131417;--card:#1a1c20;--ink:#e9e7e1;--soft:#a8a59d;--rule:#2d3036;--accent:#ff9b6e;--accent-ground:#37251c;--shade:#212429;
--bad:#ff8a80;--bad-ground:#3a1f1e;--look:#f0c25a;--look-ground:#332a16;--focus:#8ab8f0;
--keyword:#cfa3e8;--string:#a5cf8c;--comment:#8f8b82;--number:#f0a868;
--k-i:#ef8354;--k-l:#64a1de;--k-d:#3fbf9f;--k-s:#dcb54e;--k-n:#b48fdd;--k-c:#8ba1b2;--k-x:#d982ad;--k-b:#3d6087;--k-o:#3a3d43;--k-k:#5a6a4a;--k-free:#6b6f77;--k-virgin:#202327;
--s-0:#a9d2f5;--s-1:#5e9fe0;--s-2:#3d78bd;--s-p:#96938b;--s-e:#e8b53c;--s-u:#ff5f52;--s-t:#b48fdd;--s-_:#565a61;--s-b:#2d3a49;--s-o:#33363b;--s-k:#414b37;--s-free:#6b6f77;--s-virgin:#202327}}
`
