/**
 * The style of the status page. One constant text, so that the page's policy can name it by its digest: nothing else on the
 * page may style it. Every pair of colours has a contrast of 4.5 at least (WCAG 2.2, 1.4.3), in light and dark.
 */
export const STATUS_STYLE = `
:root{color-scheme:light dark;
--page:#f5f6f8;--card:#fff;--sunk:#f0f2f5;--text:#18212c;--soft:#525e6c;--rule:#d9dee5;--link:#1a56b0;--focus:#1a56b0;
--good:#17713f;--good-tint:#e4f3e9;--wait:#7a5200;--wait-tint:#fbf0d9;--bad:#ad2317;--bad-tint:#fbe8e5;
--unknown:#6a3fa0;--unknown-tint:#f0eaf8;--quiet:#4e5a68;--quiet-tint:#eceff3;
--bar:#9db7dd;--bar-text:#10233f;--soak:#4f7fc4;--track:#e9edf2;--hard:#c03a2b;--light:#b07a10;--advisory:#5f7c9c;--now:#18212c}
@media (prefers-color-scheme:dark){:root{
--page:#0f141a;--card:#171d25;--sunk:#1e2630;--text:#e7ecf2;--soft:#a4b0bf;--rule:#2d3743;--link:#8ab4f5;--focus:#8ab4f5;
--good:#6cc996;--good-tint:#14301f;--wait:#e0b457;--wait-tint:#33270e;--bad:#f59a8e;--bad-tint:#3c1a16;
--unknown:#c3a4f0;--unknown-tint:#291d3d;--quiet:#a9b4c2;--quiet-tint:#242d38;
--bar:#38598a;--bar-text:#eef4fd;--soak:#7ba6e6;--track:#232c37;--hard:#e2695b;--light:#d2a03e;--advisory:#8ba5c2;--now:#e7ecf2}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;scroll-behavior:smooth}
@media (prefers-reduced-motion:reduce){html{scroll-behavior:auto}}
body{margin:0;background:var(--page);color:var(--text);font:1rem/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif;
overflow-wrap:anywhere}
time,.span,.badge{white-space:nowrap}
.wrap{max-width:92rem;margin:0 auto;padding:0 clamp(1rem,3vw,2.5rem)}
a{color:var(--link);text-underline-offset:.15em}
a:focus-visible,summary:focus-visible{outline:3px solid var(--focus);outline-offset:2px;border-radius:3px}
.skip{position:absolute;left:-100vw;top:.5rem;background:var(--card);color:var(--link);padding:.5rem 1rem;border-radius:.5rem;z-index:1}
.skip:focus{left:1rem}
h1,h2,h3,h4,p,dl,ol,ul,dd,figure{margin:0;padding:0}
h1{font-size:clamp(1.6rem,1.2rem + 1.6vw,2.3rem);line-height:1.2;letter-spacing:-.015em}
h2{font-size:1.2rem;line-height:1.3;margin-bottom:.9rem}
h3{font-size:1.05rem;line-height:1.3}
h4{font-size:.92rem;line-height:1.4;font-weight:600}
.top{padding:clamp(1.5rem,4vw,2.75rem) 0 1.25rem}
.kicker{color:var(--soft);font-size:.85rem;letter-spacing:.04em;text-transform:uppercase;margin-bottom:.15rem}
.asof{color:var(--soft);margin-top:.35rem}.glance{margin-top:.35rem}
.pages ul{display:flex;flex-wrap:wrap;gap:.25rem 1.25rem;list-style:none;margin-top:.9rem;font-size:.92rem}
section.part{margin-top:2.25rem}
.soft{color:var(--soft)}
.shape{flex:none;vertical-align:-.15em}
.shape .line{fill:none;stroke:currentColor;stroke-width:1.6;stroke-linecap:round;stroke-linejoin:round}
.shape .on{fill:none;stroke:var(--card);stroke-width:1.7;stroke-linecap:round;stroke-linejoin:round}
.good{color:var(--good)}.wait{color:var(--wait)}.bad{color:var(--bad)}.unknown{color:var(--unknown)}.quiet{color:var(--quiet)}
.badge{display:inline-flex;align-items:center;gap:.4em;padding:.15rem .65rem .15rem .5rem;border-radius:1rem;font-size:.85rem;font-weight:600}
.badge.good{background:var(--good-tint)}.badge.wait{background:var(--wait-tint)}.badge.bad{background:var(--bad-tint)}
.badge.unknown{background:var(--unknown-tint)}.badge.quiet{background:var(--quiet-tint)}
.badge .on{stroke:var(--card)}
.notes{list-style:none;display:grid;gap:.5rem}
.notes li{display:flex;gap:.65rem;align-items:baseline;background:var(--card);border:1px solid var(--rule);border-radius:.6rem;padding:.6rem .9rem}
.notes .shape{position:relative;top:.1em}
.notes p{color:var(--text)}
.lanes{list-style:none;display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,21rem),1fr));gap:1.5rem}
.lane{position:relative;display:flex}
.lane>article{flex:1;min-width:0;display:flex;flex-direction:column;background:var(--card);border:1px solid var(--rule);border-radius:.9rem;
padding:1.15rem 1.25rem 1.25rem;box-shadow:0 1px 2px rgb(0 0 0/.04)}
.lane .head{display:flex;flex-wrap:wrap;gap:.4rem .75rem;align-items:center;justify-content:space-between}
.tag{font-size:.78rem;font-weight:400;color:var(--soft);border:1px solid var(--rule);border-radius:1rem;padding:.05rem .5rem;margin-left:.35rem;
white-space:nowrap}
.release{font-size:1.75rem;line-height:1.25;font-weight:650;letter-spacing:-.01em;margin:.55rem 0 .1rem}
.release.none{font-size:1.15rem;font-weight:500;color:var(--soft)}
.facts{display:grid;grid-template-columns:max-content minmax(0,1fr);gap:.3rem .9rem;font-size:.92rem;margin-top:.7rem}
.facts dt{color:var(--soft)}
details{margin-top:.75rem;font-size:.88rem}
summary{color:var(--link);cursor:pointer;width:max-content;max-width:100%}
code{font:.92em/1.45 ui-monospace,SFMono-Regular,Menlo,Consolas,"DejaVu Sans Mono",monospace}
.box{margin-top:1rem;border-radius:.6rem;padding:.75rem .9rem;background:var(--sunk);font-size:.92rem}
.box.wait{color:var(--text)}
.lane .push{margin-top:auto}
.onward h4,.box h4{display:flex;align-items:center;gap:.45rem}
.verdict{display:flex;gap:.5rem;align-items:baseline;margin-top:.35rem;font-weight:600}
.verdict .shape{position:relative;top:.12em}
.box .badge-line{color:var(--text)}
.why{margin-top:.45rem;padding-left:1.1rem}
.meter{display:block;margin:.6rem 0 .3rem;border-radius:4px}
.meter .track{fill:var(--rule)}.meter .done{fill:var(--soak)}.meter .full{fill:var(--good)}
figure{background:var(--card);border:1px solid var(--rule);border-radius:.9rem;padding:1rem 1.25rem}
figure svg.time{display:block;overflow:visible}
figcaption{display:flex;flex-wrap:wrap;gap:.3rem 1.4rem;font-size:.85rem;color:var(--soft);margin-top:.6rem}
figcaption span{display:inline-flex;align-items:center;gap:.45rem}
.time text{font-size:12.5px;fill:var(--soft)}
.time .name{font-weight:600;font-size:13.5px;fill:var(--text)}.time .name .has{font-weight:400;font-size:12.5px;fill:var(--soft)}
.time .inbar{fill:var(--bar-text);font-weight:600}
.time .nowtext{fill:var(--text);font-weight:600}
.t-track{fill:var(--track)}.t-tick{stroke:var(--rule)}.t-now{stroke:var(--now);stroke-width:1.5}
.t-bar{fill:var(--bar)}.t-old{opacity:.6}.t-soak{fill:url(#soaking);stroke:var(--soak)}.t-soakline{stroke:var(--soak);stroke-width:3}
.t-hard{fill:var(--hard)}.t-light{fill:var(--light)}.t-advisory{fill:var(--advisory)}
.t-fail{stroke:var(--bad);stroke-width:2.4;stroke-linecap:round;fill:none}
.t-may{fill:var(--good);stroke:var(--card);stroke-width:1.5}
.t-ok{fill:none;stroke:var(--good);stroke-width:2;stroke-linecap:round;stroke-linejoin:round}
.tables{background:var(--card);border:1px solid var(--rule);border-radius:.9rem;padding:.35rem 1.25rem}
table{width:100%;border-collapse:collapse;font-size:.92rem}
caption{text-align:left;font-weight:600;padding:.9rem 0 .5rem;font-size:1.02rem}
th,td{text-align:left;vertical-align:baseline;padding:.5rem .9rem .5rem 0;border-top:1px solid var(--rule)}
thead th{color:var(--soft);font-weight:500;font-size:.85rem;border-top:0;white-space:nowrap}
tbody th{font-weight:600}tbody th .soft{font-weight:400}
td .badge{margin-left:-.5rem}
.sub{display:block;color:var(--soft);font-size:.86rem}
.tables+.tables{margin-top:1rem}
.more{color:var(--soft);font-size:.88rem;padding:.4rem 0 .9rem}.more:only-child{padding:.6rem 0}
footer{color:var(--soft);font-size:.86rem;margin:3rem 0 2rem;border-top:1px solid var(--rule);padding-top:1rem}
@media (min-width:48rem){.next::after{content:"";position:absolute;left:100%;top:2.1rem;width:1.5rem;height:0;border-top:2px solid var(--soft)}
.next::before{content:"";position:absolute;left:calc(100% + .75rem);top:calc(2.1rem - 3px);width:8px;height:8px;border:solid var(--soft);border-width:2px 2px 0 0;transform:rotate(45deg)}
.lane:last-child::after,.lane:last-child::before{content:none}}
@media (max-width:47.99rem){
.lanes{grid-template-columns:minmax(0,1fr)}
.next::after{content:"";position:absolute;top:100%;left:2.2rem;height:1.5rem;border-left:2px solid var(--soft)}
.next::before{content:"";position:absolute;top:calc(100% + .7rem);left:calc(2.2rem - 3px);width:8px;height:8px;border:solid var(--soft);border-width:0 2px 2px 0;transform:rotate(45deg)}
.lane:last-child::after,.lane:last-child::before{content:none}
.few,.time .narrow{display:none}
figure{padding:1rem .9rem}
.tables{padding:.2rem .9rem}
table,caption,tbody,tr,th,td{display:block}
thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
tbody tr{border-top:1px solid var(--rule);padding:.6rem 0}
tbody tr:first-child{border-top:0}
tbody th,tbody td{border:0;padding:.1rem 0}
tbody td{display:grid;grid-template-columns:6.5rem minmax(0,1fr);gap:.6rem}
tbody td::before{content:attr(data-title);color:var(--soft);font-size:.88rem}
tbody td:has(>div:empty){display:none}
td .badge{margin-left:0;justify-self:start}}
@media print{
:root{--page:#fff;--card:#fff;--sunk:#fff;--text:#000;--soft:#333;--rule:#999;--link:#000}
body{font-size:10.5pt}.wrap{max-width:none;padding:0}.skip,.pages{display:none}
.lane>article,figure,.tables,.notes li{box-shadow:none;break-inside:avoid}.box{border:1px solid var(--rule)}
details::details-content{content-visibility:visible;block-size:auto}
section.part{margin-top:1.25rem}a[href^=http]::after{content:" (" attr(href) ")";font-size:.8em}}
`;
