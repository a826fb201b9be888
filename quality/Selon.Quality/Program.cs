using System.CommandLine;
using System.Text;
using Selon.Quality.Gold;
using Selon.Quality.Html;
using Selon.Quality.PolNear;

Console.OutputEncoding = new UTF8Encoding(false);
return new RootCommand("Measures how well articles are read")
{
    GoldCommand.Build(),
    PolNearCommand.Build(),
    HtmlCommand.Build(),
}.Parse(args).Invoke();
