// What @aws-cdk/cloudformation-diff says of pairs of templates: `node peer.cjs verdicts FOLDER`, `node peer.cjs times OLD NEW`.
const fs = require("fs");
const path = require("path");
const { fullDiff } = require("@aws-cdk/cloudformation-diff");

function read(file) {
  return fs.existsSync(file) ? JSON.parse(fs.readFileSync(file, "utf8")) : {};
}

const words = {
  WILL_UPDATE: "change",
  WILL_CREATE: "add",
  WILL_REPLACE: "replace",
  MAY_REPLACE: "replace?",
  WILL_DESTROY: "remove",
  WILL_ORPHAN: "remove (kept)",
  WILL_IMPORT: "import",
  NO_CHANGE: "nothing",
};

function verdicts(old, wanted) {
  const found = [];
  fullDiff(old, wanted).resources.forEachDifference((id, change) => {
    found.push(`${id}: ${words[change.changeImpact] ?? change.changeImpact}`);
  });
  return found.sort().join("; ") || "nothing";
}

const [mode, ...files] = process.argv.slice(2);
if (mode === "verdicts") {
  for (const pair of fs.readdirSync(files[0]).sort()) {
    let text;
    try {
      text = verdicts(read(path.join(files[0], pair, "old.json")), read(path.join(files[0], pair, "new.json")));
    } catch (error) {
      text = `fails: ${String(error.message).split("\n")[0]}`;
    }
    console.log(`${pair}\t${text}`);
  }
} else {
  const [old, wanted] = files.map(read);
  const rounds = Number(process.env.ROUNDS ?? 100);
  for (let i = 0; i < rounds; i++) fullDiff(old, wanted);
  if (rounds === 1) process.exit(0);
  const start = process.cpuUsage();
  for (let i = 0; i < rounds; i++) fullDiff(old, wanted);
  const used = process.cpuUsage(start);
  console.log(((used.user + used.system) / 1000 / rounds).toFixed(2));
}
