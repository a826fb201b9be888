using System.CommandLine;
using Selon.Quality.Cases;
using Selon.Quality.Copies;
using Selon.Quality.Entities;
using Selon.Quality.Floors;
using Selon.Quality.Gold;
using Selon.Quality.Html;
using Selon.Quality.Kinds;
using Selon.Quality.Places;
using Selon.Quality.PolNear;
using Selon.Quality.Speakers;
using Selon.Quality.Stories;
using Selon.Quality.Syntax;
using Selon.Quality.Times;

namespace Selon.Quality;

/// <summary>The program's commands.</summary>
internal static class QualityCommand
{
    public static RootCommand Build() => new("Measures how well articles are read")
    {
        GoldCommand.Build(),
        PolNearCommand.Build(),
        HtmlCommand.Build(),
        CasesCommand.Build(),
        FloorsCommand.Build(),
        SyntaxCommand.Build(),
        EntitiesCommand.Build(),
        SpeakersCommand.Build(),
        PlacesCommand.Build(),
        TimesCommand.Build(),
        KindsCommand.Build(),
        CopiesCommand.Build(),
        StoriesCommand.Build(),
        LinksCommand.Build(),
        TermsCommand.Build(),
    };
}
