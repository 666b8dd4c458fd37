# csv, json and statistics: a report.
import csv
import io
import json
import sys
from collections import defaultdict, Counter
from statistics import mean, median, pstdev

SRC = "date,city,temp\n2024-01-01,Oslo,-3.5\n2024-01-01,Rome,11\n2024-01-02,Oslo,-1\n2024-01-02,\"Rome, IT\",12.5\n"
by_city = defaultdict(list)
for row in csv.DictReader(io.StringIO(SRC)):
    by_city[row["city"]].append(float(row["temp"]))
for city, temps in by_city.items():
    print(f"{city:<10} n={len(temps)} mean={mean(temps):6.2f} median={median(temps)} sd={pstdev(temps):.3f}")
out = io.StringIO()
w = csv.DictWriter(out, ["city", "avg"], lineterminator="\n")
w.writeheader()
for city, temps in sorted(by_city.items()):
    w.writerow({"city": city, "avg": round(mean(temps), 1)})
print(out.getvalue())
try:
    w.writerow({"nope": 1})
except ValueError as e:
    print(e)
print(json.dumps(by_city, indent=None, sort_keys=True))
print(list(csv.reader(['a "quoted" b,"x ""y"" z",', "1;2"])), sys.getsizeof(by_city))
rows = csv.reader(io.StringIO("a\tb\n1\t2\n"), delimiter="\t")
print(next(rows), next(rows), next(rows, "end"), rows.line_num)
w = csv.writer(sys.stdout, quoting=csv.QUOTE_NONNUMERIC, lineterminator="\n")
w.writerow(["x", 1, 2.5, None])
csv.writer(sys.stdout, quoting=csv.QUOTE_ALL, delimiter=";", lineterminator="|\n").writerow([1, "b", ""])
print(Counter(c for row in csv.reader(SRC.splitlines()) for c in row[0][:4]))
