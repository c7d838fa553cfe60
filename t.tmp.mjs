import {openChromium} from './test/helpers/chromium.mjs';
import {serve} from './scripts/serve.mjs';
const {origin,close}=await serve(process.cwd()+'/demo/dist');
const b=await openChromium();
for (const path of process.argv.slice(2)){
const p=await b.newPage({viewport:{width:412,height:823}});
const cdp=await p.context().newCDPSession(p);
await cdp.send('Performance.setTimeDomain',{timeDomain:'threadTicks'});await cdp.send('Performance.enable');
await p.goto(`${origin}/${path}`);await p.waitForTimeout(4000);
const {metrics}=await cdp.send('Performance.getMetrics');
const long=await p.evaluate(()=>new Promise(r=>{new PerformanceObserver(l=>r(l.getEntries().map(e=>Math.round(e.duration)))).observe({type:'longtask',buffered:true});setTimeout(()=>r([]),300)}));
const cls=await p.evaluate(()=>new Promise(r=>{new PerformanceObserver(l=>r(l.getEntries().map(e=>e.value.toFixed(3)+' '+e.sources.map(s=>s.node?.nodeName+'.'+(s.node?.className??'')).join()))).observe({type:'layout-shift',buffered:true});setTimeout(()=>r([]),300)}));
console.log(path||'index',metrics.filter(({name})=>/(Script|Layout|RecalcStyle|Task)Duration|^Nodes/.test(name)).map(({name,value})=>name+' '+value.toFixed(3)).join(', '),'long',long.join(),'cls',cls);
await p.close();}
await b.close();close();
