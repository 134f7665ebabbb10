#!/bin/sh
# Judges the corpus of templates beside the repository and compares with its oracle. Compiles what it needs with javac, as Maven takes
# longer. usage: toolkit/analysis/score.sh [further options of score.py, such as --level warning or --out report.json]
# In the environment: CORPUS, the folder with templates/, expected.json and score.py.
set -e
cd "$(dirname "$0")/../.."
corpus=${CORPUS:-../shared/corpus}
repository=${MAVEN_REPOSITORY:-$HOME/.m2/repository}
out=toolkit/analysis/target/score
[ -d "$corpus/templates" ] || { echo "no corpus at $corpus: set CORPUS" >&2; exit 1; }

jar() { find "$repository/$1" -name "$2" 2>/dev/null | sort | tail -1; }
libraries=$(jar com/fasterxml/jackson/core/jackson-core 'jackson-core-*[0-9].jar')
libraries=$libraries:$(jar org/snakeyaml/snakeyaml-engine 'snakeyaml-engine-*[0-9].jar')
libraries=$libraries:$(jar org/jspecify/jspecify 'jspecify-*[0-9].jar')

# Sources that changed since the last time are compiled anew; the facts come from spec/target or from the installed jar.
facts=resource-types/spec/target/classes
[ -d "$facts/META-INF" ] || [ -d "$facts/dev" ] || facts=$(jar dev/cfn4j/cfn4j-resource-spec 'cfn4j-resource-spec-*SNAPSHOT.jar')
sources="dsl-core/src/main/java resource-types/spec/src/main/java toolkit/analysis/src/main/java"
bulk=toolkit/analysis/src/test/java/dev/cfn4j/analysis/validate/BulkMain.java
if [ ! -f "$out/.done" ] || [ -n "$(find $sources $bulk -name '*.java' -newer "$out/.done" | head -1)" ]; then
    rm -rf "$out"
    mkdir -p "$out"
    find $sources -name '*.java' ! -path '*/spec/importer/*' > "$out.list"
    echo "$bulk" >> "$out.list"
    javac -J-XX:TieredStopAtLevel=1 -nowarn -proc:none -d "$out" -cp "$libraries:$facts" @"$out.list"
    touch "$out/.done"
fi
java -Xmx512m -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -cp "$out:$facts:$libraries" dev.cfn4j.analysis.validate.BulkMain "$corpus/templates" "$out.json"
own=toolkit/analysis/adjudicated.json
[ -f "$own" ] && adjudicated="--adjudicated $own"
python3 "$corpus/score.py" "$corpus/expected.json" "$out.json" $adjudicated "$@"
