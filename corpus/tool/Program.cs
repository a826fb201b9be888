using System.Globalization;
using Selon.Corpus;

// selon-corpus mark FOLDER          writes NAME.json for every NAME.marks, and heldout.txt; refuses what does not stand in the text
// selon-corpus check FOLDER         the same without writing: fails where a file is stale
// selon-corpus show FOLDER [NAME]   prints texts with their statements, to be re-read
// selon-corpus stats FOLDER         prints what the corpus holds
if (args.Length < 2 || !Directory.Exists(args[1]))
{
    Console.Error.WriteLine("usage: selon-corpus mark|check|show|stats FOLDER [NAME]");
    return 2;
}

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
var faults = new List<string>();
var all = Annotated.ReadAll(args[1], faults);
switch (args[0])
{
    case "mark" or "check":
        var files = all.ToDictionary(a => Path.Combine(args[1], a.Language, a.Name + ".json"), a => GoldFile.Write(a.Name, a.Marks, a.Statements), StringComparer.Ordinal);
        files[Path.Combine(args[1], "heldout.txt")] = string.Concat(all.Where(a => a.HeldOut).Select(a => $"{a.Language}/{a.Name}\n"));
        foreach (var (path, content) in files)
            if (args[0] == "mark") File.WriteAllText(path, content);
            else if (!File.Exists(path) || File.ReadAllText(path) != content) faults.Add($"{path} is stale: run mark");
        faults.AddRange(Statistics.NearDuplicates(all));
        break;
    case "show":
        foreach (var a in all.Where(a => args.Length < 3 || args.Skip(2).Contains(a.Name, StringComparer.Ordinal))) Display.Print(a, Console.Out);
        break;
    case "stats":
        Statistics.Print(all, Console.Out);
        break;
    default:
        Console.Error.WriteLine($"no command {args[0]}");
        return 2;
}

foreach (var fault in faults) Console.Error.WriteLine(fault);
Console.Error.WriteLine($"{all.Count} texts, {all.Sum(a => a.Statements.Count)} statements, {faults.Count} faults");
return faults.Count == 0 ? 0 : 2;
