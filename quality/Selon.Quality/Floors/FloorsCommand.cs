using System.CommandLine;

namespace Selon.Quality.Floors;

/// <summary><c>floors</c>: whether accuracy has fallen.</summary>
internal static class FloorsCommand
{
    public static Command Build()
    {
        var update = new Option<bool>("--update") { Description = "raise the floors to what is measured now" };
        var lower = new Option<string>("--lower") { Description = "with --update: lower floors too, for this reason" };
        var command = new Command("floors", "Checks that accuracy has not fallen") { update, lower };
        command.SetAction(parsed =>
        {
            var output = parsed.InvocationConfiguration.Output;
            var file = FloorFile.Load(FloorFile.DefaultPath);
            var now = Measure.All();
            output.WriteLines(FloorCheck.Table(file, now));
            if (!parsed.GetValue(update))
            {
                var faults = FloorCheck.Faults(file, now);
                output.WriteLines(faults);
                return faults.Count == 0 ? 0 : 1;
            }

            if (FloorCheck.Update(file, now, parsed.GetValue(lower)) is not { } updated)
            {
                output.WriteLines(FloorCheck.Faults(file, now));
                return 1;
            }

            updated.Save(FloorFile.DefaultPath);
            output.WriteLine("floors written to quality/floors.json");
            return 0;
        });
        return command;
    }
}
