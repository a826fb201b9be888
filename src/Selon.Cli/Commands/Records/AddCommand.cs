using System.CommandLine;
using Selon.Cli.Pipeline.Records;
using Selon.Formats;

namespace Selon.Cli.Commands.Records;

/// <summary><c>selon add</c>: reads articles and keeps them.</summary>
internal static class AddCommand
{
    public static Command Create()
    {
        var inputs = new Argument<string[]>("INPUT") { Description = "Files, folders, patterns, web addresses; - is standard input", Arity = ArgumentArity.OneOrMore };
        var date = new Option<DateOnly?>("--date", "-d") { Description = "Day of publication, where the input does not tell it", HelpName = "YYYY-MM-DD", CustomParser = Values.Day };
        var language = new Option<string?>("--lang", "-l") { Description = "Language of the articles; recognised if left out", HelpName = "fr|en" };
        var allowPrivate = new Option<bool>("--allow-private") { Description = "Fetch addresses of this machine and its network too" };
        var maxSize = new Option<long?>("--max-size") { Description = "Refuse articles above this size (20MB)", HelpName = "SIZE", CustomParser = Values.Size };
        var timeout = new Option<TimeSpan?>("--time-out") { Description = "Give a web page up after so many seconds (20)", HelpName = "SECONDS", CustomParser = Values.Seconds };
        var quiet = new Option<bool>("--quiet", "-q") { Description = "No progress, nothing about inputs that cannot be read" };
        var options = new RecordOptions();
        var command = new Command("add", "Read articles and keep them in a record") { inputs, date, language, allowPrivate, maxSize, timeout, quiet };
        options.AddTo(command, formats: false);
        command.SetAction(async (result, cancel) =>
        {
            var settings = new ReadSettings
            {
                Inputs = result.GetRequiredValue(inputs), Format = KnownFormats.Text, Date = result.GetValue(date), Language = result.GetValue(language), AllowPrivate = result.GetValue(allowPrivate),
                MaxSize = result.GetValue(maxSize), Timeout = result.GetValue(timeout), Quiet = result.GetValue(quiet),
            };
            await using var record = await options.OpenAsync(result, create: true, cancel).ConfigureAwait(false);
            return await new AddRun(settings, record).RunAsync(cancel).ConfigureAwait(false);
        });
        return command;
    }
}
