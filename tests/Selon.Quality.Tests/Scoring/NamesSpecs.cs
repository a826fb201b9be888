using Selon.Quality.Scoring;

namespace Selon.Quality.Tests.Scoring;

public sealed class NamesSpecs
{
    [Theory]
    [InlineData("Élodie Marchandeau", "Mme Marchandeau")]
    [InlineData("Marchandeau", "la sous-préfète Elodie Marchandeau")]
    [InlineData("la police", "Police")]
    [InlineData("source non précisée", null)]
    [InlineData("source non précisée", "Source non précisée")]
    public void Names_that_mean_one_holder(string gold, string? found) => Assert.True(Names.Same(gold, found));

    [Theory]
    [InlineData("Élodie Marchandeau", "Marc Marchandeau")]
    [InlineData("le maire", "la")]
    [InlineData("le maire", null)]
    [InlineData("source non précisée", "le maire")]
    public void Names_that_do_not(string gold, string? found) => Assert.False(Names.Same(gold, found));

    [Theory]
    [InlineData("L’Élysée", "lelysee")]
    [InlineData("Cœur d'Île-de-France", "cur d ile de france")]
    [InlineData("ﬁn\u00A0½", "fin 12")]
    public void Names_are_folded_as_Python_folds_them(string name, string folded) => Assert.Equal(folded, Names.Fold(name));
}
