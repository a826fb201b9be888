namespace Selon.Cli.Tests;

/// <summary>Articles for tests, written for them.</summary>
internal static class Texts
{
    public const string Spoken =
        "Le port fermera lundi, a annoncé la maire Anne Roy. « Nous n’avons pas le choix », a-t-elle déclaré aux journalistes.\n"
        + "Le syndicat des dockers a nié que les quais soient dangereux.\n";

    public const string Silent = "La pluie est tombée pendant trois jours sur la vallée. Les rivières sont hautes et les routes sont coupées.\n";
}
