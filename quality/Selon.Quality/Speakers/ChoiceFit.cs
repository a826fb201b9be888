using System.Globalization;
using System.Text;
using Selon.Mentions.Resolving;

namespace Selon.Quality.Speakers;

/// <summary>Several networks from several beginnings that weigh together, which is one network with their units side by side.</summary>
internal sealed class ChoiceFit
{
    private const int Networks = 3;

    private const string Head = "# How much each sign weighs when it is chosen whom words of a kind stand for. Made by `quality speakers` from the annotated corpus; docs/quality.md tells how.\n";
    private const string HiddenHead = "# What hidden units make of the signs of a candidate, of the question and of its sort together. Made with antecedents.tsv.\n";

    private readonly ChoiceNetwork[] _networks = [.. Enumerable.Range(1, Networks).Select(seed => new ChoiceNetwork(seed))];

    public static ChoiceFit Of(IEnumerable<Example> examples)
    {
        var fit = new ChoiceFit();
        List<ChoiceInput> inputs = [.. examples.Select(ChoiceInput.Of)];
        Parallel.ForEach(fit._networks, network => network.Fit(inputs));
        return fit;
    }

    /// <summary>The share of examples whose best candidate is right.</summary>
    public double Right(IReadOnlyCollection<Example> examples) => (double)examples.Count(example => example.Right[Best(ChoiceInput.Of(example))]) / Math.Max(1, examples.Count);

    public void Write(string pack)
    {
        File.WriteAllText(Path.Combine(pack, ChoiceWeights.File), ToTable());
        File.WriteAllText(Path.Combine(pack, ChoiceWeights.HiddenFile), ToHiddenTable());
    }

    private int Best(ChoiceInput input)
    {
        var sums = new double[input.Signs.Length];
        foreach (var scores in _networks.Select(network => network.Scores(input)))
        {
            for (var i = 0; i < sums.Length; i++)
                sums[i] += scores[i];
        }

        return Array.IndexOf(sums, sums.Max());
    }

    private string ToTable()
    {
        var table = new StringBuilder(Head).Append("sign\t").AppendJoin('\t', Enum.GetNames<Asked>()).Append('\n');
        foreach (var sign in Enum.GetValues<Sign>())
            table.Append(sign).Append('\t').AppendJoin('\t', Enum.GetValues<Asked>().Select(asked => Cell(_networks.Average(network => network.Weight((int)asked, (int)sign))))).Append('\n');
        return table.ToString();
    }

    private string ToHiddenTable()
    {
        var table = new StringBuilder(HiddenHead).Append("input\tunits\n");
        foreach (var sign in Enum.GetValues<Sign>())
            Row(sign.ToString(), (network, unit) => network.Hidden((int)sign, unit));
        foreach (var sign in Enum.GetValues<Sign>().Where(sign => sign > Sign.Nobody))
            Row(ChoiceWeights.Question + sign, (network, unit) => network.Hidden(ChoiceInput.OfQuestion((int)sign), unit));
        foreach (var asked in Enum.GetValues<Asked>())
            Row(ChoiceWeights.Sort + asked, (network, unit) => network.Hidden(ChoiceInput.OfSort((int)asked), unit));
        Row(ChoiceWeights.Bias, (network, unit) => network.Bias(unit));
        Row(ChoiceWeights.Out, (network, unit) => network.Out(unit) / Networks);
        return table.ToString();

        void Row(string input, Func<ChoiceNetwork, int, double> value) =>
            table.Append(input).Append('\t').AppendJoin(' ', _networks.SelectMany(network => Enumerable.Range(0, ChoiceNetwork.Units).Select(unit => Cell(value(network, unit))))).Append('\n');
    }

    private static string Cell(double value) => Math.Round(value, 3).ToString("0.###", CultureInfo.InvariantCulture);
}
