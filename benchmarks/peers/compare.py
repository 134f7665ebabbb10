"""Says whether two folders hold the same templates as JSON trees: compare.py EXPECTED ACTUAL [NAME…]."""
import json
import sys
from pathlib import Path


def tree(path):
    template = json.loads(path.read_text(encoding="utf-8"))
    for parameter in ("BootstrapVersion",):
        template.get("Parameters", {}).pop(parameter, None)
    return normal(template)


def normal(value):
    if isinstance(value, dict):
        if list(value) == ["Fn::GetAtt"] and isinstance(value["Fn::GetAtt"], str):
            return {"Fn::GetAtt": value["Fn::GetAtt"].split(".", 1)}
        return {key: normal(member) for key, member in value.items()}
    if isinstance(value, list):
        return [normal(item) for item in value]
    return value


def differences(left, right, at=""):
    if isinstance(left, dict) and isinstance(right, dict):
        for key in sorted(set(left) | set(right)):
            if key not in left or key not in right:
                yield f"{at}/{key}: only in {'actual' if key not in left else 'expected'}"
            else:
                yield from differences(left[key], right[key], f"{at}/{key}")
    elif left != right:
        yield f"{at}: expected {json.dumps(left)}, found {json.dumps(right)}"


def main(expected, actual, names):
    failed = False
    for name in names:
        found = Path(actual, name + ".json")
        found = found if found.exists() else Path(actual, name + ".template.json")
        different = list(differences(tree(Path(expected, name + ".json")), tree(found)))
        failed = failed or bool(different)
        print(f"{name}: {'equal' if not different else f'{len(different)} differences'}")
        for line in different[:10]:
            print("  " + line)
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], sys.argv[3:])
