using System.CommandLine;
using System.CommandLine.Parsing;
using Selon.Formats;

namespace Selon.Cli.Commands;

/// <summary><c>selon read</c>: what can be typed, and what it means.</summary>
internal static class ReadCommand
{
    /// <summary>The formats that write explanations.</summary>
    private static readonly IFormat[] Explaining = [KnownFormats.Text, KnownFormats.Json, KnownFormats.JsonLines];

    public static Command Create()
    {
        var inputs = new Argument<string[]>("INPUT") { Description = "Files, folders, patterns, web addresses; - is standard input", Arity = ArgumentArity.OneOrMore };
        var format = new Option<string>("--format", "-f") { Description = "How to write it down", HelpName = Names("|"), DefaultValueFactory = _ => KnownFormats.Text.Name };
        var output = new Option<string?>("--output", "-o") { Description = "Write to a file, or one file an article into a folder (DIR/)", HelpName = "FILE|DIR" };
        var explain = new Option<bool>("--explain", "-e") { Description = $"Say why each statement was found ({string.Join(", ", Explaining.Select(f => f.Name))})" };
        var authority = new Option<string?>("--authority", "-a") { Description = "Tie who is named to the ids of a list (CSV, FollowTheMoney, Wikidata)", HelpName = "FILE" };
        var date = new Option<DateOnly?>("--date", "-d") { Description = "Day of publication, where the input does not tell it", HelpName = "YYYY-MM-DD", CustomParser = Values.Day };
        var language = new Option<string?>("--lang", "-l") { Description = "Language of the articles; recognised if left out", HelpName = "fr|en" };
        var allowPrivate = new Option<bool>("--allow-private") { Description = "Fetch addresses of this machine and its network too" };
        var maxSize = new Option<long?>("--max-size") { Description = "Refuse articles above this size (20MB)", HelpName = "SIZE", CustomParser = Values.Size };
        var timeout = new Option<TimeSpan?>("--time-out") { Description = "Give a web page up after so many seconds (20)", HelpName = "SECONDS", CustomParser = Values.Seconds };
        var quiet = new Option<bool>("--quiet", "-q") { Description = "No progress, nothing about inputs that cannot be read" };

        format.CompletionSources.Add([.. KnownFormats.All.Select(f => f.Name)]);
        language.CompletionSources.Add("fr", "en");
        format.Validators.Add(CheckFormat);
        inputs.Validators.Add(CheckInputs);

        var command = new Command("read", "Tell who said what in articles") { inputs, format, output, explain, authority, date, language, allowPrivate, maxSize, timeout, quiet };
        command.Validators.Add(result =>
        {
            var name = result.GetResult(format)?.Tokens is [var token] ? token.Value : KnownFormats.Text.Name;
            if (result.GetResult(explain) is { Implicit: false } && KnownFormats.Find(name) is { } known && !Explaining.Contains(known))
                result.AddError($"--explain: {name} has no place for it; choose one of {string.Join(", ", Explaining.Select(f => f.Name))} with --format");
        });
        command.SetAction((result, cancel) => new Pipeline.ReadRun(new ReadSettings
        {
            Inputs = result.GetRequiredValue(inputs),
            Format = KnownFormats.Find(result.GetRequiredValue(format))!,
            Output = result.GetValue(output) is "-" ? null : result.GetValue(output),
            Explain = result.GetValue(explain),
            Authority = result.GetValue(authority),
            Date = result.GetValue(date),
            Language = result.GetValue(language),
            AllowPrivate = result.GetValue(allowPrivate),
            MaxSize = result.GetValue(maxSize),
            Timeout = result.GetValue(timeout),
            Quiet = result.GetValue(quiet),
        }).RunAsync(cancel));
        return command;
    }

    private static string Names(string separator) => string.Join(separator, KnownFormats.All.Select(f => f.Name));

    private static void CheckFormat(OptionResult result)
    {
        if (result.Tokens.Count == 1 && KnownFormats.Find(result.Tokens[0].Value) is null)
            result.AddError("--format " + Mistakes.Unknown(result.Tokens[0].Value, KnownFormats.All.Select(f => f.Name)));
    }

    // A mistyped option would otherwise be taken for a file's name.
    private static void CheckInputs(ArgumentResult result)
    {
        var option = result.Tokens.Select(t => t.Value).FirstOrDefault(v => v.Length > 1 && v[0] == '-' && !Path.Exists(v));
        if (option is not null && result.Parent is { } command)
            result.AddError(Mistakes.Unknown(option, Mistakes.Options(command)));
    }
}
