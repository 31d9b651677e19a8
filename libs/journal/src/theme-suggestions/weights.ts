/** Made by tools/weigh-themes.mjs from the labelled lines; read by `readWeights`. */
export const weights = `
*=A8B8C9D8E8F10G8H2J3k4L5M5n8O6;12th=c1;3rd=D1;9th=b1;:announced=a1C1D1E1F1i1k1L2;:announcedcare=a5B3d1E3F1H1i2K1L2m1n1O1;:askfirst=a7b1C4D1E3F3G3H2i3K1L2;:barge=a6B2C1D2f1G1H1I2J2k2l2M1o1
:belongings=a3B2D2F1H2J1k1m1O1;:bodycare=a7B3C2D1E5F3G2H1j1k1L1n2O2;:broken=A2B3c8D4E3G2H2I3J1k4M4n2o1;:calm=a1b1C1D2F1H3i1l2o2;:cantsayno=A2B3C2D2E3f5G2H1i2j1L2;:capacity=A3C4d7E1F3G2H5I1J1k1l3N1o1
:careplan=A1B2c1D1E1F1H1i1k1m1n1;:changes=A3B3c4D1f1H1j2l2N1;:childlike=a5B2D1E2F1g1H2k2L2m1N1;:choice=A2B2C1d5E1F1G1H3i1j1L1o1;:clinging=A1B1C1D2E2f4G1H1i1j3K1l1M1;:clothes=a5B1C2E2F2G1H1i1j1L2
:comfort=A1b6C3D4E1F1G2H3i1K3l2N2o3;:commaid=A1B2C2d5F2H2i2m2n1O2;:confidence=B3C4D4e9F1G3H4J3k3M1;:contact=A2B4C1D2e6f1G1H1k2L3m2N2;:decidedfor=A1B1C2d4E2F1g1H3I1j1k2L2;:didcome=b1c1D1g1H1j1k1L1n2O1
:didnotcome=A1B2c2D1E1G1h1j1k2n1;:distress=A3b9C4D4E2f1G2H2k1l2n1;:doorway=a2C1D1E2F1g1H1j1k1m1N1;:eachdiffers=A2B2c3D1f1k1l1n1;:escalated=A2B3C1D2e3g1H3i3J1K2L1m2N2;:faces=a1B2c8D4E3F2G1H2i2j2K2
:faith=a6B3C4e4F4G6H1i1J2K3l4;:familyin=A1B2C1d3E3f1g1H3k1l1M1o1;:flirt=A2B2C4D4e9F1G1H5I1l2M1o2;:friendly=A2B2C3D1e6G2H4i1l2M1n1;:gift=A3B5C3D6e9F4G1i1m1;:goals=A4B3d5E2F1G2j1O1;:grief=b4D4E1G2J1k1l2M1n1
:guess=A2b3c2e1F2G1H3I1k1m1N1;:halfpresence=A1b3C2d1E1F2g1I1j1k2M2o2;:handledwithout=a3C2D2E1F2J2k3L1n1O1;:harm=A1b1C1e4F1G2h1I1k1l1;:hurry=A2B1C1D1E4F2g5H3j2k1M2o1;:hurrywords=A1b1C1D1E3F4g2H1k1l1M1n2
:ignored=A1b1c1D3E1F2g3H3I1J1k3n1O1;:infoleak=C1e2F1G1H2k1l1o1;:jobslist=A1C1D1E2F1g1i1k1L2n1;:kept=A3B2c4D1E1F2G1H2i4j1K4m2N2;:keptquiet=B1C2e2f1g3H3J1k3L2;:kinwork=A1C1d3e1G2H3l1o1
:knock=a7B5D3E4F3G3H3;:lawful=A2B3C1d5E2F1G3H1i1j1m2O1;:leaving=A2B2D2E1f5G1H2I1j1k1n1O1;:listen=A3b7C2D3F1H1i1j2L1M1n1;:logistics=A4B4C3D3E3F3G3h10j1k1L1M2n2;:longway=a2b2D1F3G4H2j3K2L1M1n2O1
:minimise=A3b7C3D1E1G1H2I3j2k3L3M2n1;:moodwords=A2b4C1D1E3F1G1i1j1k1L1m1;:naming=a6B2C1D4e2F2H3j1k1;:neededness=A1b1C2D1E2f4G1H2n2O1;:needsleft=C2D2E2F1g3H3i1j1M1n1;:nochoice=A1B1C3d5e1F1G2H4J1k2M1o1
:notasked=a2B2C2d2e1H1I5J1k6M2o1;:noticed=A1C3f1g2H2J1l2M1o1;:notold=A1B2c2d1F1H1I2k2l1M2n2;:notsure=A1B1c1D2F1g1H3I5J3K4l9M5N5o8;:onlyme=A4B3C2D4E2f7G3H2i1j2m1O1;:others=A1B1d1g2j1k1n1o1
:outburst=A2b4C1D3E3f1G1H1j3L1M1n2O1;:outsidework=A2B3c1D2e7F1G1H2k1l2n1O1;:over=B2C2E2F1g4H3I2J1k3;:overshare=B3C1D3e3g1h2I1J1k3L1m2O1;:ownlife=B4C3D2e4G2k2L1m1O1;:payment=A2B3D1e4G1H1k2O1
:pickone=B1d1E1F2H1K1l1m1o1;:plan=A2B3c7E3F1G2H2i1j3L1n2O2;:platitude=b2C3D1E1F2g1H1I1k2l1M1n1;:presence=b1C1E1F1G1H3i1j1n1O1;:privacy=a8b1C1D3E2F2G3H3j1k1l1o1;:promise=A3B1c6D2E2F3H2j2k1n1
:publicplace=a3B2C2D2F2G1h1j1k1;:regret=A1b3D1E1F2G2I1J1k3L1n1;:reliable=A2B2D2E2f3G2i1K2m1;:repeated=A3b5C3E2F1G1H1i1j2K1L1n1;:respect=a4B2C3D1E2H2j1K2l1N1o1;:safeguarding=B5C6D4e6F2g2H4k2L3
:saidiwould=A2b1c2D2F1G1H1i2j1L1m1O1;:samepeople=A1B5c3D4E1f1G1j1k2M1n2;:samesex=a5B2c3E2F1G2I1j2k1L2n1;:saywhat=a5B2C3D2F2G1H4i3j1K3L2;:sharedcare=A3B1D1E1f4g1H2i2j1K1L1m1O1;:sharp=b5C3D3E4F4I1k2N1o1
:silent=A3b1C1D1e2F1g1H5I1J1k2l1M3n4O1;:slowspeech=b5C3d1E3F1G1H2i2K2L1m1;:speakup=A1B1C1F1g4H2i2j1K1m3O3;:stick=A3B1c7E2F2G1H3j2M1n1;:stoodup=A1B2E2g3H4i1j1K1L1m4N4O1;:supervision=A5B3C4D4e5f1G1H4i3j3K4L2m4N3O1
:talkabout=a4b1C3D2e1F3H5j1k2L2m1N1;:talkedover=B2D2e1F1g1H1i1l1n1;:talkers=A1B2C1d1E2F2g1H1k1m1n1O1;:taskfirst=B2C1D1E2F1g2j1k1n1O1;:theirhome=a1B2d2F2G1H2i1J1k1m1N1;:theirsay=A1C2d4f1G2H3i1j1l1M1o1
:toldchange=B2c1E2F1G1i1k1l1m1n1;:touching=A1B1C4D2e4F3G1h1I1k1l1M1o1;:trying=a1e1F1G1H3j4K2L1o1;:wellend=A1C2E2h1K1l2o1;:wrongly=B1C1D1E1F1H2k1M2n1;a=B2C2D2F1l2n2;a bag=b2;a bed=c1;a birthday=E2
a bit=j2;a bowl=a2;a car=g2;a card=c2D2i2K1;a chair=A1b2;a chaperon=e1;a chat=e1G1;a choic=d2j1;a clos=G1;a coffe=d1;a colleague=A1B1D2e4f2i2K2;a conveyor=g2;a day=c2;a different=C1;a do=a1
a drawer=d2;a dress=A1f2;a fac=d1;a feeder=g1;a finger=d1;a first=E1;a gap=b1;a goodby=c1;a heart=e1;a hurry=c1;a jok=b1G1k1;a kin=b2e1;a kind=c1;a leaflet=b2;a list=f2G1;a lot=A1;a minut=b2g3
a moment=b1i2;a month=f2;a nam=g3;a new=c2E1h2;a not=c2G2;a num=B1D2g3;a pad=d1;a parcel=g1;a person=a1C3e3F2H2J2;a plan=C1f2;a pound=g1;a row=C1;a say=d1;a screen=K1;a second=f2G1;a secret=e1
a sign=a1;a soft=e1;a stool=b1;a tabl=c1;a team=f2;a tim=i2;a wall=a1;a wasp=h2;a watch=e2;a webinar=h1;a week=B1c3e1f1H2;a whil=f2;a window=a2;a word=g1I1;a year=b2;a_about=e2;a_and=i2;a_my=e2
a_num=f2;a_with=f2;abl=c1d2;about=D2e2H2m1;about a=a2B2C1E1f1;about each=a1;about how=g2;about it=c2f1;about my=A2B3C2e5F2G1;about the=b3c1d2F2H1;about they=a3b2c2f1;about to=g1;about_in=a2
abov=D1F1g1j1;accent=a4E1G1;accept=A1B1C1e3G1H2;accept a=e2;access=g1;accident=a2b3C1E1i2;account=F1G2h2j1K1;accus=c2D2g1;ach=h1;across=a6B3C1D3F1g3H1k1;act=b3D1G1;action=E1;activity=H2k1;actor=a1e1
actual=a2b2C1E1g1;ad=A1C1D1e2g1;add=j1;address=a3B1C1e1G2k1;adeyemi=a1;adjust=h1;admission=a1g3J1;admit=C1F2g2i1K1;adopt=E2f2;adult=a1;advanc=C1d3G1;advic=e1F1I1;advocat=A2B3C1d9F1G3H2i2j1K1L1
after=A1D3G2j3m1;after a=b1;after discharg=D2f1;after it=d1;after lunch=c1;after num=f2j1;after the=a1b2F2i2;after they=J1k2;afternoon=A1b2E2F1G2h3;aftershav=g1;afterward=B1C2d2f1G1I1l1
again=b2C2D1E3F2h5i1K2m2N2;again and=A2;again they=g1;against=d3G1;age=b2d2F1G1K1l1;age and=a1D1;agency=A1C3D1F3g4h4I1k1;agency book=C1;agenda=C1d2E1j1;ago=A1C2e2g2;agr=B1c5d2f3G1H2K1l1;agr that=i2
agr to=C1d1;agr with=c1G1;agre=B2C2d5E1F1I2J3l4;agreement=A1c5d2G2;ahead=B2E1g2H1;ahm=d1;aid=A2B2d5E1g4H2J1;aid in=d1;air=c1E1;ajar=a1;alarm=E2f2;alarm mat=d2;album=A1;aliv=I1k1;all=C2g1h2J2k2
all about=a2;all and=a1;all day=c1;all do=a1;all gon=g1;all i=g2;all knew=g2;all know=f1;all my=B1;all night=f1;all num=c4d2e1F1G1;all of=g1;all right=f1;all the=C1f1G2;all week=a1;all_it=b1
all_the=c1;allergy=g1k1;allocat=c1d1G1H1;allow=A1c2D2e4f1G1H2;almost=a2F1G2;alon=B4c2d2e3F1G3I1;alon and=d1;alon with=b1;along=A2c1E4g3H2j1K1;alongsid=a1;aloud=a1B1d1E1H1i3J1K1;aloud and=d1
alphabet=d3;already=A2b2E3F1g1I5j5M2n3;already told=b1;alright=A1b2I2;also=B1c1D1K1N1;also they=g1;alter=c3D1G1;although=d1G2I1k2;altogether=G1;alway=A1B3c2d2E1f1g1H4M1o2;alway be=C2f3;alway hav=e1
alway say=b1;alway the=f1;am=D2f1l2;am a=a1c1;am and=a1;am back=f1;am go=a1;am her=G1;am i=A1;am in=a1;am leav=c2;am lik=f1;am not=C2f2;am on=F2;am only=J1;am scar=g1;am suppos=c1;am the=A1B1f2G1
am they=L1;am too=E1;am_kin=f2;ambulanc=A1C1D2E1g2h2I1j1;among=e1g1;amputation=a1b1C1;an=A2d2F2g1H2i2K2m1;an email=g2;an hour=a2c1e2;an interpreter=d2G1;anaesthetic=b1;anaesthetist=c2;and=F1i1L1m1n1
and a=E2h1j2;and ask=b1e1g3i2K2;and brought=c2;and by=d1;and cam=e2;and count=a2G1;and cry=f1;and did=a1B1;and do=g1;and everyon=D1;and forget=a1;and forgot=g1;and gav=B2;and go=D1g2;and got=e2
and had=a1;and handl=h1;and hear=f1;and hop=j1;and how=a1;and i=b2d1k3M1n2;and it=A2c2d1;and kept=b2;and left=b1I1;and let=a2b2D2;and look=b1G1;and me=b1d1;and no=h1I2k2;and nobody=A1B1E1;and not=c1
and now=B1d1e1;and on=c1;and one=A1c1d1G2h1;and out=g2;and pass=e1;and person=g1;and put=c1g1;and rang=D1;and said=B1C1D1g3m2N2;and say=b1;and so=e1;and someon=d1;and stay=G1;and talk=g2;and that=C2d2
and the=A2E2h3;and then=E1;and they=d2G1;and told=B2f1;and wait=i2;and walk=e1;and want=a2;and was=b2g1;and we=C1;and weekday=i1K1;and went=A1b3g2;and what=E1i1;and when=c2J1;and who=i2;and whoever=c1
and writ=g1;and wrot=f1;and_a=d2;and_for=g2;and_i=b2;and_in=a1;and_it=B2;and_not=h1;and_num=D2;and_that=d2;and_the=b1e3F1;and_they=H1;and_tim=b2;angel=a1F1G1;anger=C1f1G1K1;angl=A1d1
angry=A1b2C2d2F1i2J1;anna=f2;anniversary=b1;announc=a2F1;annoy=e1;annual=C2E1F1G1h2;another=a3B2G1I2j2;another colleague=f2;another ward=c1;answer=b4C3E2H5j1;answer befor=b2;answer for=B1d2
answer one=e1;answer the=b2;answer they=D1;answer when=e1;anxious=d1k1;any=b2C1E2f2J1k3L1M1n1;any other=f1;anybody=B1c1g1l1;anyhow=g2I1l1;anymor=f1;anyon=A1B4C2e3f3g4I2J1k1l1;anyth=C2d3f2G1K1l2
anyway=B2D1e1f1g2;anywher=f1;apart=A2d1G2j2;aphasia=b1;apologis=G1;apology=j2K1;app=A2d1F2h2;apparent=A1B1C1h2;apply=C1g1h1;appointment=A1B2c2D2E2G1J1k1;appraisal=A1B1C2D2E1F1G1h4;apprentic=g2
approach=B1c2;approv=h1;april=h2;apron=h1;are=A2b1C3E2F1h3K1l2;are in=d1g1;are num=d1;are you=b1;area=D1;argu=A1b3E1F1i2J1;arm=a3C1d1E1F2h1;arm i=a1;armpit=a1g1;around=B1c1D1E1g1l1;arrang=d2;arrest=h1
arriv=a1b1c2D2E2F1G2h1i3K2;arrow=C1d3;art=g1;articl=h1;as=a1B1f1H1i2;as a=B1e2G1i1K2;as alway=g2;as i=b2;as if=C1E1g2;as it=G1;as long=b2;as my=b1;as the=G1;as they=a3;as yes=d1;as_as=b1;ash=G1
asham=c1;asid=g2m1N1;ask=B1C2d3F1H4i3K2L3m4N2O2;ask a=D2e1;ask about=b2G2;ask at=D1g1;ask befor=A2d3;ask for=B1f2;ask how=a1b2C1G2;ask if=a1b2C1L2;ask is=f2;ask may=a1;ask me=c1F2g2k1;ask the=B2k2
ask they=B1d3k2L1;ask to=B2e1;ask what=b2f1i2K2;ask wher=b2c2F2;ask which=a2i1;ask who=f2;ask why=D1F1g2;ask would=b2;ask_it=g2;ask_said=g1;ask_they=b1;asleep=a2B5D3E2F2g4l1;assess=i2
assessment=A1c2d2G2J1k3L1;assist=C1d2;assistant=c1g1;assum=d2i2J1K1;assur=c2;at=c1D1H1k1;at a=B1;at eye=a1;at first=g1;at half=B1;at hom=B1D2h1;at least=I1j2;at midnight=h1;at my=b2;at night=C1d2e2H1
at num=A2b1c5E1G1H2i1;at the=B1e2g1;at they=b1H1;at weekend=f1;at work=f1;at_they=b1;ate=a2C3D2e1G1h2I2k1;attach=D1E3f2K1l1;attend=C1h1;attention=A2b3C1;attorney=C1d1;audit=A1C1D1E1F1h2;august=A1c1
autism=c1;avoid=a1g1;awak=B2C2d2E1f1j1;award=h2;away=C2d1E3H4i2;away befor=f2;away from=a2i1;away the=d1;awful=G1h1;awkward=B1i1;b=A1B1h1i1;bab=A1e2k1;baby=C2D1h2l1o1;babysit=B1D1e1
back=a1c2D2f2G1i1m2;back by=c2;back later=a1;back rout=a1;back to=c2;back whil=i2K2;backward=a5E1g2i2K2;bad=b2C2d1f2H1j1;badg=C2D1F2G2h2j1;badly=A2b3D1E1j2K3;bag=a3B1c2E3F2k2L1n2;bag and=g1;bag for=c1
bag on=d1;bak=d2;balanc=B1h3;bald=b1;balloon=G2h2;band=B1C1e2F2G1I1l1;bang=b1C2g2j1K1;bank=A1B1F2h5L2;bank card=e2;bank holiday=h1;bank shift=C1;banter=g3N1o1;bar=G2i1;barbecu=a1B1k1;barg=a3H1
barg in=a2;bark=A1b2;barrier=b2i2K2;basement=h3;basket=k1;bat=E1g2;bath=A1b1c1d3g2H1j1;bathroom=a4B1D2g2H2;battery=A2B3C1d4E1F1g1;bawl=a1f1g2;bay=a3B2c1D2E1f1g3H2k3L3n2O1;bay no=c1;bay num=a2
be=c2D2E1f2G2H2l4M1N2o3;be a=b1E1g2;be back=b1;be call=a3D2;be cold=a2;be good=b1;be in=c1e1G1;be need=f1;be off=f2;be on=d1;be silly=b1;be the=f2g2;be ther=C1f2;be they=f2K1;be told=a1c2d1;be with=f2
bea=f2;beach=e1f1G1j1;bead=a1;beaker=G1;bear=A2b2f1g1i2J1;beard=K1;beautiful=E2;becam=c4G1I2j2;becaus=a1B2d2G1H1J1k2m1;becaus i=e2k2;becaus of=d1;becaus that=a2b1G1;becaus the=G1;becaus ther=j2
becaus they=D2i2J2;becom=b1D1E1g2H1I1;bed=B2F3g2I1j2k1;bed at=d2;bed by=A1;bed num=e2;bed then=g1;bedpan=a1D1;bedroom=a3D1K2l1;bedsid=a3b1E1g1k1;bedtim=A1c2d1E2f2G1j1K2;beef=g2;been=c1D1g1J2k2N2o3
been ask=A1E1;been in=c2;been told=c3E1G1;beep=C2D1E1g3k1;beer=d1;befor=a3B2c2E2F1G2H3i4J1K2L3;befor i=a2B2C1D1e3G2;befor my=f1;befor num=f1j2;befor the=a2B1c1H1i2;befor they=b2D2F1;beforehand=c1F1K1
befriender=E1G1;beg=a1b2G1J2k1;began=a1b1;begin=B1c2F1;begun=A1e2G1i1;behav=C1;behaviour=b3D2I1k1;behind=a5b1c3D3F1g1H1i2;behind me=g2;behind the=A2;beig=c1d2;believ=A2c2E1I2J2k1l3
bell=a4B4D2E3F2g4H1m3N2O1;bell and=a1;bell on=a1;belly=a1;belong=g1;below=a3h1;belt=A2B1C1E1g2I1;belt on=d1;bench=i1K2;bend=D1e2G1;benefit=F1;bent=b2H1;bent down=b1;bereav=D1f2K1;bereavement=A2b3I1k1
besid=A2b2E1f2i1K1;besid the=b1;best=B1c1d3E1F1I3j1k1;best interest=d1;besti=e1F2;bet=H1;better=a2B1h1;between=A2b2C2G1h1I2j2;between us=g2;bev=c1;bib=a4C1E1;bicycl=C1;big=c1F1G1H2j2K2;bigger=d1G1
bik=A2B1C2G2h5;bik they=h2;bill=e1G1;bin=F1g2h2;bin bag=a2;bin i=c1;bingo=a1D2G1;biopsy=b2k1;bird=A1b2;birth=a2B1C2G1I2k3;birthday=C1E4f4h1I1j1;biscuit=A2B1D2g2H1I2j3;bit=b2C2e1H2i1j5K3L2;black=C1E1i2
bladder=a2B2C1D2;blam=b1;blank=A1B1c4D1E1H1;blanket=b3F1H1K1;blanket and=A1;ble=b2;bleach=C1h1;bleep=b1E1F1I1;bless=a2B2C2E2f3g1k1;bless they=a1;blew=A1D1h2;blind=a4B2c1D1E2F2G2H2i2J1L1;blind on=a1
blind sid=a1;blink=A1C1d3i2K1;blister=C1h1;block=A2B2e1F2G3h2;blocker=g1;blood=B1h3;blood sugar=g1;blow=a1f1;blu=A2c1d1F1h2i1K1;board=A1b1d4E3f2H2I2l1;board was=d2;boat=g4;body=a1b2C2F1h2;boil=A1b1j2
boiler=A1B1D1E1F1G1h3i2;book=A3B1c2d4F1G3h1j2;boot=c3e1g1H4I1k1;bor=A1b3D1E1H1k1;borrow=A1C1D1e4F1I2k2;borrow they=e1;boss=B2e1f1g3K1;both=B2c1d2F1G2h2i2K4l2N1o1;bother=A2b2C1F1g3I1k2;bottl=a1d3F1
bottom=d1g2H1;bought=A3e1f2g1I2k3;bought a=e1F1;bought they=A2f2;bow=a3D1E1i2K1;bowel=a2D2;bowl=a3c1d1E1G2;box=A2B1C2e2h1;box of=G1;boyfriend=a1f1;bra=a2g1;bracelet=A1e2G1K1;bracket=k1;brain=e1F1G1
brak=A2d1;brav=b1C1;bread=d1;break=A4D2E2g2h3J1;break it=c1;breakfast=b2c2E2f2g2I2J1k4;breakfast they=b1;breakfast with=f1;breast=G2;breath=A2b5C2D2E2F1i1;brick=A1c2;bridg=h1;bright=A1b2c1
brilliant=g2;bring=B3f3G1;brok=D1G3h3;broken=a1B2F1g2;broken for=g3H1;brought=A3B1c2d1E2f1H3i4J2K1m2N1;brought a=d1;brought it=c1;brought the=A1;brown=a2;bruis=A1B2C1D1e4g1H1;brush=b2g2;bsl=d1
bucket=A1G1h2;buddy=b1g1;budget=A1B1C1D2E1G2h4;buffer=a1;build=A2B1D2h2;builder=a2D1i1;built=c2G1;bulb=A2B1C1D1E1h2;bum=G1;bump=a1e1k1;bunch=a1E1;bungalow=g1k1;burden=b1I1k1;burger=e1;burglary=b1
burn=a2G1i1;burst=e2;bus=a2B1f3I1;business=a2C1D2e1H1;busy=C2G1h3I2k2;but=d1E1G3H3I3j5K5l2m1N2;but fin=h1;but i=A1c1G2i1J1;but me=f2;but my=b2G1;but not=c1;but only=d2j2;but the=a1B2E1G1I2j2
but they=a2B1i2J3;button=b3C1D2;buy=A2B1D1e4f2i2K1;buzz=A1b3C1g2;buzzer=A1B1C1D2E1g1H1I1j2;by=c2d2E3h1i2;by a=B1;by bit=f1;by herself=D1;by me=c2;by my=f1;by nam=f1G1i1;by num=A1;by one=g1;by phon=a1
by the=g2I3k2;by they=a3b1D2;by us=H1k2;bye=d1;c=g1;caf=A1b1;café=a1b1d2K2;cak=D2e2G1h1;calendar=b2c2D1f2;calibrat=h1;calibration=A1h2;call=a4D4E2f2G1J1k1N1o2;call colleague=g2;call help=b1
call into=a1;call it=b3;call me=A2C1e2G2;call out=g2;call they=a3C2F2;call you=a2;caller=E1F1;calm=A3b7c1D2E2G2H2I3j3;calm on=b1;calmer=f1;cam=c1D1E2F4G1h2i1k1L3;cam befor=g1;cam for=b2;cam lat=c1H1
cam out=b1;cam to=C1f2G1;cam up=f2;cam with=a2;camera=a2D2e3G1;can=C1d2E1j1K3l2;can answer=a1;can i=D1e1K1l2;can see=A2d1;can they=d1l2;canal=h1;cancel=b3D2g1;cancell=A2B1c2D1E1F2h1I2k1
cancer=b1C1e2k1;candl=e1I1J1k2;cannula=a1B1;canteen=B1C2E2G2h3;cap=G1i1;capacity=A2B1C3d8F1H3;capacity form=d1;capital=c2;captain=a6C2D1E1F1G1i2K2;car=A1B2D2h3J1;car and=e2;car park=G1;caravan=e1
card=A1b2c1d1e1f3G4h2i3K2L1;card for=c2;card is=e1;card on=d1;card to=e1;card with=f1;cardiac=h1;cardigan=a1c2;careful=B1d1e2F1I1l2;carol=e1f1G1h1;carpet=b1;carrot=a1e1i1K1;carry=a2b1E2J1k1O1
cas=A1B1c1d1e2f3G3h1I2j1;caseload=D1f1G1k1;cash=D1e4F1J1k1;cashier=e1i1;cat=c1F2G3i1K1;catalogu=A1d2;catch=a2B2D1g1j1;cater=B1c1E1F1g2h1i2J1;cath=g1;catheter=a2C2F1G1;caught=b1D1E2f1K2;caus=k1
ceil=b2D1E1F1G2h1;cell=b2D1;centr=e3;certain=c1l1;certificat=A1F1G1h1;chair=B2C2F3i1;chair backward=g1;chair with=G1;chanc=a1D1;chang=a1B3c4D2E2F2h3;chang and=c2;chang but=c1;chang my=f2;chang room=a1
chang the=C1h1;chang they=a2d1;channel=A2d1;chapel=A1d1h1;chaperon=e4G1H1i1K1;chaplain=B1;charg=A1C1d1f1h1i1j1L1;charger=c1e2h1;charity=B1D2h2K1;charm=e1;chart=B1c2d1E1g3H1i1J2k2;chas=d1
chat=a1B1C4e1F1g5H2;chat about=a1;chatter=b1;chatty=a1e2;check=a1B3c2D1E2G2i3L1o1;check that=c1;check the=a1;check they=A1;cheek=a3b1d1E2G2H2j3L1;cheeky=g2;cheer=A1b4C1D1i3J2K1;cheerful=a1g1
chef=C1g1h1K2;chemo=a2i1K2;chest=A3E1g3h1I1k1;chew=g2;chicken=a1C2E1k2;child=E1h2K1;children=b1D1E1f2G1k1;chim=d3g2;chin=a1J1;chocolat=A1e2G1;choic=A3B3C1d9E2F2G4j2K2;choic of=j1;choic with=i1
choir=d2G2;choos=A3B2C2d10F2G3j1;chop=d1g3H1;chop chop=g2;chos=A3B2d9E1G2H1i2J2;chos the=d2;chosen=c2d2g2;christen=c1;christma=A2B2C2D1E3G1h4k1;chuff=D1;church=A3e4F1;cigarett=A1d1e2I1;cigarett and=e1
circl=f1;class=a1B1d1g1;claustrophobic=b1;clean=a2B2D4E1F3g1h1i1J1;cleaner=a1G2h2;clear=C1K2l2;clerk=B1C1E1F2g3h2;click=b2E2F1H2k1;client=d2;cling=C1f2j2K2;clingy=g1;clinic=a1B3E3J1;clinical=E1h1
clip=f1g1;clipboard=E1g1;clipper=B1c1;clock=A5c1D2G1h4j3K3;clock for=f1;clock went=h2;clos=a3D2f2h2i2K1;clos the=i2;closer=h1;closest=f1;cloth=a3B1C2d3E1j1;clu=c1D1;club=A1B1c1d2f1G3J1;co=D1e1g2
coach=e2;coat=a3B2c3g4J2k2;coat and=g1;coat on=b1;cod=B2C1d2F1h2J1k2;coffe=B1C2d3e1F1I1;coffe after=e1;coin=b2d2;coincidenc=e1;cold=a2B4d2E1f1h4i3J3K1l1M1;cold hand=a1;cold tea=g1;colleague=B2D1e2f1g2h1l2m1N1o1
colleague about=d1;colleague and=c1H1;colleague ask=c1;colleague colleague=g1;colleague did=a1g1;colleague doe=b1;colleague for=c2G1;colleague get=f1;colleague i=B1;colleague in=b1C1;colleague is=e1k2
colleague left=b2;colleague not=b2;colleague on=b1c2;colleague room=A2;colleague said=b1g2;colleague say=B1;colleague spok=g2;colleague tak=f1;colleague to=A1e2;colleague told=g2;colleague was=A1c1D1g2i2
colleague wrot=c1;colleague_about=g1;colleague_the=A1g2;colleague_to=g2;collect=B2D2h2I1l2;collection=h1;colleg=f1k1;colostomy=a2;colour=A1C1d3E2G2i3K2L1;column=g2;com=a1c2D1E3f3H2i2;com and=c2
com back=d1g3;com in=a1B1E2;com instead=c1;com round=G2;com to=A1e1I2;comb=c1D1;comfort=a1b3D1G2I2l1;comfort me=e1;comment=C1e2g1;commod=a4B2C1D2G1H1;communication=A2d3F1g1I1k1;community=I1j1
company=A2b1C2D1g1h3K1l1;compar=C1f1;competency=D1h2;complain=A3B1C2e1F2g6H1k1m3N3;complaint=A2D2;compliant=d2;computer=C3E1F1h1;con=h1;concern=A1E1g6H2;concert=C1h1;condemn=h1;conferenc=h1;confirm=c2
confus=a3B1d1F1g1I2k3;confus person=b1;congratulat=b1C1E1f2;consent=A2B1C1d3f1g1H2J1k1l1;consult=c1d2g2H1k1;contact=B1f2;content=d2l1;continenc=a1k1;continent=a2g1;contract=c2d2E1F1h1i2
contract half=c1;control=a2B2C1E2F2h2i1m1N1;controll=h2;convenienc=A1d1g2;conversation=a1b2C1F1i1;conveyor=g3H1;cook=A2C2d2f3G1;coordinator=c1d2e2J1l1;cop=f1;copy=A1B1C3d1g3h1k1;cork=b1e2
corner=a3C1D1f1G2K2l2;correct=b3c1F1G3h1i2K2;correct they=b2;corridor=b1c2D2E3g2N1;corridor bed=g1;corridor on=c1;cos=e2;cost=a1B1e2g2i1J1;cot=d1;cottag=A1B1e1G1h1;cough=a1B1G2j1;could=C2F2g1H3K1N2o3
could be=f1g2l2;could hav=d2;could not=F1;could see=a3;couldv=a1I2k3;council=C1e1G1;councillor=a1e1;counsellor=d1e1;count=a2E2F3h3J2l2;count the=h1;counter=a5D1E1F1G2H2;country=F2i1;coupl=e1
cours=E1f1h3I1;court=D1;cover=a5D4f1h2i2;cover for=A1;covid=h1;coward=b1l1;crack=A1G1;craft=G1;crash=A1F1G1h1;cream=c1g1J1;crew=a2c1D1g2;crisp=C1h1;cross=A1b1c4E2F1g2h2i1;crossword=c1;crouch=b1
cruel=F1;crush=d2G1;cry=b7C2D2f1H1k2;cry about=a1;cry it=f1;cry when=B1f1;cubicl=a1b1C1D1G1;cuddl=e1f1G1;cuff=a1D1;cultur=b1;cup=c2d1E2g2i2j1K2;cupboard=c1D3E1F1h2;curl=a1;curry=A1B1C2F1h2
curtain=a4B1E2F3g1H1j1L2;curtain and=g1;cushion=B1c2F1;custard=b1d3G2k1;cut=C1d2e1G2H1k1;cut the=b2C1;cut they=d1k1;cut up=A2d2;cutlery=h1;cutter=h1;cycl=D1h2;dad=f2;daft=a1E2f2G1J1;daily=c1D1f1I1l1
danc=G1i2;danny=f1G1;dar=g1;dark=c1i1;darl=a1B1C1e2F1I2j2;dashboard=g2;dat=A1c2e1F2h3J2;data=B1C1h2;daughter=d1;dav=d2g1;day=A3B1c1f1h1j2;day and=c2;day befor=c2;day centr=e1;day for=c1;day i=f3
day is=g1;day long=b1;day num=h2;day off=C1g1;day one=e1;day room=g1;day team=c1;day they=c1;day with=c1;dbs=h3;dead=A1B2C1D2F1g3h2I2J2k3;deaf=b2E2F1g1K2l1;deafblind=d2;deal=c5H1;dean=D2h2;dear=b1G1
death=b3H1k1;debrief=e1;decent=a1b1;decid=A3B3c2d7E2G1H1I1k2;decision=A3B2C1d4E1F1G2i2K3l1;declar=e3F1G1H1i1K1;declin=C1e2g1i2K2;decoration=a1G1;dee=E1;deep=c2f1g1I2k2;default=B1g1;defend=b1
delay=B1c3G1i2;delet=A1C1D1e5g2i3K2;deliver=a3B1F1G1i2J1;deliver the=a2;delivery=A1k1;demand=g1;dementia=b1d1;dental=c1h1j1;dentist=c1E1G2h2i1K2;department=D1h1;depend=D1j1;depot=A2C1f1
deprivation=d2g2;depth=e2F1;deputy=B2C1e2g2;describ=a1C1g2i1;design=C2d1h1K1;desk=a1C2E3i1L1n1;detox=e1i1;devic=A1d2I1;devil=G1;diagnosi=a3B1G2I1k1;dialect=e1;diall=g1;dialysi=B1c1d2F1G3;diarrhoea=a1
diary=A2C2f1g1I1k1;dictat=a1B1g3;did=B2c2E1F2i1o1;did a=C1g1;did and=g1;did ask=f1j2;did both=c1;did i=l2;did it=a2c1d1J2;did not=A1b2D1F2G2H2i3J3k3L2;did noth=g2;did say=e1;did the=E1g1h2
did they=a2g2;did_and=d1;die=b1I2k2;diet=d3h1I1;dietitian=A1d1E1i2K1;different=A1B1c3E2k1;different thing=j1;difficult=F1g1I1j1;dinner=a1B3C2e2f2H2;dirty=B1D1g3;disability=a1g3;disagre=B1d1l1
discharg=A1B2C2D2e2f2h2I2J2k3l2;discharg plan=d1;discuss=B1F1g2J2k1;discuss whether=g1;discussion=c2K1;dish=i1;dishwasher=D1h1j1;dislik=g1;distanc=f1;distress=i1J1;district=E1f2;disturb=a2b1C1D2g1K1
disturb sign=a2;divorc=B1C1e3F3G2;do=B2e1F1l2m1N1;do i=C1e3F1G2l3;do it=a1E3g2H1k2L1;do my=e1;do not=a1E2i2;do the=A1b2E2g3;do they=A2B2c2D1f1I1k2;do thing=g1;do what=c2;do without=f1;do you=d2l1
document=C1h1;dodg=D1e1;doe=A1B2D1g1H3K2l4o2;doe not=G1;doe that=l2;doe the=A1f1;dog=A3b1D1h2K1;dol=d2;doll=d1;domestic=D1g2H1;domino=i2J1;don=A1c4D1F2g1I2j1k2L1;don in=d1;don it=e1;door=a2H1j1M2o1
door and=A2;door cod=d1;door handl=f1;door has=a2;door on=A2b2g1;door open=d1l1;door with=g1;door_they=d1;doorway=C1D1g2H1;dos=A1c1d1;doubl=C1g1I1k2;doubt=I1j1;doughnut=C1G1h1;down=a3B2D1e1i1L1O1
down and=c1;down as=B1d2;down befor=a1;down for=A2d1;down so=a1;down the=a2C1e2f1;down they=B1e2;down to=E1;downstair=a1;dr=D1;drain=a2B2D1;drama=A1g1;draw=A2G1;drawer=a2E1F1H2i1;drawer without=i1K1
drawn=A2B1C1d1g1h1;dread=A1b1e1;dream=b2D1E1f3;dreamt=f4G1;dress=A3c1d2E1f2g1;dress gown=A1f2;dress next=g1;dress they=d1;drew=b1C2f2G2i2K2;drift=b1C1I1j2;drill=B1D1E2F1;drink=A1c1D4E2g4j1L2
drink from=j1;drink left=g2;drip=a1c2g2;driv=A1G1h1I1j1;driver=A1B1D1e1g1i1J1;drizzl=h2;drop=a2c2D2E2;drop it=c1;drov=D1f1G1h3k1;drown=b1g1;drug=A3B1C1F1h4;dry=h1;dryer=h1;duchess=a1c1;duck=a2D1f1g1
due=A1b2h2I2J1k3;dug=b1i1K1;dummy=A1h3;dunno=g1;dur=a1B2E1F1g2I2J1k3;dur the=g1;dusk=b1h1;dust=D1g3;duty=A1B1e4G2h1;duvet=a2F1g1;dy=b1D2E1F2i1L2;dyou=g1;e=A2D1G1h1;each=a2b2c4E2H5i1K2;each of=g1
each other=e1F1g1;each shift=c1k1;each tim=l2;each week=f1;ear=b3D3E1g2j1K1;early=A3B2c2D2E2h4K1;earphon=A1g3k1;earphon in=g1;earth=d1f1;eas=d2;eas of=d1;easier=B1C1d1E2g2I2k3n1;east=C1h2;easter=c3k2
easy=C1d1F2g1H1I2k1;eat=B1C3D1f3I1j1;eaten=A1C2g2;ecg=a1D1G1h1;edg=a2b3C1;educator=B1C1e1f1;efficient=g2;eg=i1;egg=d1;eighteen=c2F1G2h1;eighty=C2E1g1I1k2;either=A1d2E2F2h1I2l2o1;elbow=B1E1g2h3
electric=e1;electrician=a2D1i1;elli=g1;elm=c1;els=b2C2D3E1f6G2k1M1;els in=g1;elsewher=C1f1j1;email=A2B4C1D1E1F1g2h4;embarrass=f1;emergency=D1;emotional=l1;empty=a2B3h1;end=b2d2G1j2;end up=e1
enema=a1B1d2;engag=g2k1;engin=b2;engineer=A1B1C1D2E1F1G1h4i1;english=C2d1E2F1g2h1;english to=g2;enjoy=b1C1d1l1o1;enough=A1b1C1e3G1i3j2K4;enough to=b1;ent=C2h1;enter=a2c1G1k1;entir=G1;entranc=a2D1
entry=A1h2;envelop=e2G1;equipment=A1;escort=A1c2e1;essay=H1;estat=A2B2D2E1F1G2h4i2J1;evacuation=h1;even=B2c1d2f2G2H1i3J3;even if=F1;even though=a1;even with=C1;eventual=j1;ever=A1B1C1d1e1f2G1J2l3N1o1
every=a2c3D1f1G1H3i1L1;every day=a2I2k2;every door=h1;every even=b2;every shift=a1;every tim=C2;everybody=A2C1D1g2k2;everyon=a1D1g4J2k2M1o1;everyon on=c1g2;everyth=C2d2E2H1J2l3;everyth and=b1
everywher=B1C1h2;ex=A1B1C1D2e7F2G4K1;ex person=e1;exact=A1c1D1e3g1H1i3J2K2l1;exact word=e3;exam=a2C2E1F1h3;examin=a2j1;examination=a1;exampl=g2;excellent=D1;except=B1e1G1I2j4K1;exchang=g1;excus=g1
exercis=A2B2c3D2e1F2I1k2L1;exist=A1;expect=C1F1g1j1K1;expir=A1B1G1h2;explain=A1b1c2G2H2i2L1;explain to=c1;explain why=b1;extension=i1;extra=B2C2D1e1f3G1;eye=a1C2d1E2g2H1I1l1;eye on=g2
eyebrow=a1C1D1j1K1;eyed=b1g1;eyelid=b1;fac=a3B2c3H3;fac down=a2;fac the=a1B1;fac they=A1c1;facebook=A1F1i1;fact=b2G1;fad=b1g1;faff=g2;fail=E2G2h2;faint=C1h1;fair=c2e2F1g2;faith=B1E1
fall=A1b1D4f1g1I2k2;fallen=g1;familiar=e1;famous=A1e2k1;fan=C1D1h2;far=a1C1H1I2j2;farewell=D2h3;fast=A1b1C1g2H2I1;faster=G1;father=e1G1;fault=a1C1D1f1;favour=c1D1e2;favourit=A2B1C1D1e3I2k2
favourit and=e2F1;fax=c2G1h1;fear=b2i2K1;february=c2;fed=D1E1F2g4H2;fed num=g1;feed=A1B1C1d2E1f1H1i1J2m2;feeder=a2C1D1F1g3H1k1;feeder in=a1;feel=a1B4C2D1f2g3I3j2K1l3;feel about=g2;feet=B2C2D2E1F2h3n2
fell=B1C1D2E1F1G2h3k1;fellow=C1f1i1;felt=A2C2e1f2G2;femal=a3c1G1;fenc=h1;fetch=b1d2H1J1k2L1;fetch they=d2;fever=h1;few=a1b2c1e1F1j3K2;fewer=c1d2E1G1i2J1;fi=h1;field=h1;fifth=A2b2c1F1G1I2j4K2
fight=d2G1;figur=A1;fil=a1C2D1F2g1h1k1;fill=A2b4C3E2F2G1h1i1K1;fill in=C1g1;fill the=b1i1;film=B1d4F1H1;filter=a2;fin=A2B2C3d2G1h2I1l3;final=E1F1h3;financ=C2h2;find=B1c1D2E3h4J2;find it=E1f2g1
find out=c1d1;finger=b4C1d2E1f2g2H1;finish=a2b3C2D1E2F1g2I2k3;fir=b1C1D3E2F2G3h4i3K2;firm=f1h1;first=a4b1e1i4K4N1;first at=d1;first nam=e1;first tim=G1i2;fish=B2E2G2h2i2;fist=a1b1f1;fit=A2B2C2e1F1h1
fitter=a1;fiver=C1e2I1k1;fix=c4d1F1H1k1L1;flag=K1;flam=d1i1K1;flannel=B1c2d1i2J1;flap=a1;flat=A3d2e1G2h1;flatmat=a1e2;flatter=f2K1;fleec=h1;flick=i1;flicker=A1h2;flight=a1;flinch=a2b1e1;flip=a2d1
flirt=A1e4H1I1k2;float=c2j1;flood=D1f1h1;floor=B1D3E1G2h5i2J2;flower=D2f2g2k1;flu=A1B1C1d1E1F1G2h1;fluid=g1;flush=D1h2;fob=C1d1g1h3;fog=A1C1D1G1h3;foggy=h1;fold=a2b2C1E1F1g2k1;fold the=a1
folder=A2B1c3D1E2F1G1h1I1;folk=C2D2g2;follow=A2B1C1d1G1H1j2K2;follow me=f1;follow the=D2;fond=e3G1K1;font=g1;food=a1C2d2E2H2k2L2;food in=g2;food on=a2;foot=a1C1D1g1H1;football=c2F1K1;footballer=a2e2
for=C1G2k1n1;for a=b1e1L2;for all=d1H1;for coffe=e1;for colleague=h1;for day=g2;for drink=g2;for eas=d1;for everyon=d2G2k1;for fun=g1;for help=e1;for it=a1B1d1g2;for me=A2B2C2f5j2;for my=A1B2C1D1e2
for noth=c2H1;for num=b2;for one=b1D1j2;for our=d1;for somebody=e1;for tea=a1;for the=a1d2F2h2l1;for they=A1b2c2d1f1H3;for us=g2;for week=g2H1;for yes=d1;for_and=c2;forehead=k1;forever=B1
forget=a3F1i2K3;forgot=a1B1d1F1G1h2I2k2;forgot my=C1h2;forgot the=d1;forgotten=c1D1E1F2g4K1;fork=B1g2i1;form=b2C1d3F1g5H2;form and=e1;form with=d1H1;former=e1G1;forth=E1f1l1;fortnight=A1c2
forward=c1E1G1;found=A2h2i3J2m2N1;found it=k2;found out=A1c2G1;fourth=A2c2f1;fourth tim=g1;foyer=a1;fractur=D1;fram=B2c2h1i3J2K1;fre=a3B2c2d3F1L1;freez=h1;freezer=h2;fresh=b1;fret=c1D1;fri=c1
friday=e2;fridg=A2C1D3E2f3G1h3;friend=a1B2C3D2e4F3H1J3k2l1;fright=a1c1;frighten=b3D1F2H1i2K2;frog=c1;from=B2D2f2k1N1o2;from behind=a2;from hom=f2;from it=b2;from me=G1;from my=f2H1;from num=c1
from the=b1F2;from they=B2d3G2k2;from us=b1;from_to=a1;front=a3C2E3F1H1i1;frown=b1;full=a2C1E3F2g1i2K2n1;fun=C1D2e6F1g1I1k2;fund=d1;funeral=e2I1l2;funny=a2C2f1g3I1;furious=G1J1k1;furnitur=A2D1F1g2
further=B1C1f2;fus=h3;fuss=b1C1e2g4n1;futur=d2;gam=b1C1g1;gap=a1b3D2E1G3i1K1;garag=i1;garden=A2b2c3d2E1F2G3i2J1;garden group=c1;gas=C1G1h1;gat=A1B1c1e1l2;gav=A2b3e1F2G3H4j1;gav me=c1E1
gav the=b1C2e1H2;gav they=b2d1G1H2;gav up=f1;gav us=h2;gav_a=b2;gay=e1F1K1l1;gaz=d2;gel=A1B1C1D1E1G1h3;generator=A1D2h3;gent=A1b1C1D2J1;gentl=f1I1j2;gestur=d1;get=e3f1H3j3M2;get a=c1E1;get num=f1
get the=C1e2;ghost=a1b1;gift=A2D2e4H2K3l2;giggl=a2B1e2G1;girl=B1D1e2i2;girlfriend=A1d2;girlfriend was=d1;giv=A2c2e2H1j3K1;giv the=c1;giv they=I1;given=B1g2I1k1o1;given to=c1;glad=G2i2K1
glass=a1b1D1g3n1;glass and=A1;glass broken=g3H1;glov=A1B1C1D2E1F1G1h3;glow=f1;go=E1f2g1H2i1;go and=G1j1;go at=f2;go away=a1;go back=I1;go hom=b1;go in=b1;go on=a3D2g2;go out=d2;go to=B2e1
goal=A1c1d3E1F1G2K1;goal in=i1;goal meet=c1;god=a1B1C2f1k2;goe=a2c1D2E1f2K2l1M1;gon=b1C4D1e2F2g2h2;gon in=a1;good=a1C3E2F1h2k2L2n2O1;good morn=a1g2;good one=d2;good tim=a2;goodby=A2D2f5H1j1L1
goodnight=B1C2D1f6G2H1I2j2;goodnight num=f1;googl=d2;goos=c1;gorgeous=e2g2;gossip=a2B3D1e4H2;gossip about=e2;got=A3b3h2j4m2N1;got all=g1;got an=d1;got back=c2;got down=b2i1;got mov=c1;got no=f1
got the=A2;got they=E1;got to=g1;got told=g1;governanc=i1;gown=a1C2E1f2H2k1;gp=g1;grab=a3b1D1E3f2H1I1k2n1;grab they=a2;grad=C1D1;graduation=e1;grandad=a2B1E1f3G1;granddad=A1e1;grant=f1I1j1;grap=a2G2
gravy=b1l1;great=A1C1e2I1k1;green=A1B1C2d3K1;greet=c1D1g1H2;grew=A1;grey=A1b1C2g1k2;griev=b2c1;grin=A2g1;grip=b2c1D2;grit=C1G1h2;groan=c1D1E1g5i1;ground=B1f1;group=A2B3c1d1e2G1i2L2;grow=b3G1
grown=a2E1G1;grumbl=d1f2g1;guard=a2b1K1;guardian=e2G2;guardianship=d1;guess=A1b1c2e1F2G2H2;guess the=c2;guess wrong=b1;guest=a1;guid=a2D2i2K1;guidelin=c3D1;guilty=j1;gut=e1G1;gym=a2B1d2G1h2j2K2
gyna=a1C2;ha=h1;habit=B1C1g3l1o1;had=b1E1F3h3j1k1L2m1;had a=A1B2C1h1;had been=B1;had i=f1;had it=e2;had no=D1;had num=b1;had said=c2G1;had the=C2j2;had to=D2E1h4;had told=c1;had_the=c2;had_they=c1
hair=a3C1G3k2;haircut=d2;hairdresser=c1e1G1J1;halal=a2d1;half=c1E2h1I3j4K1M2n2;half a=b1;half of=D1;half on=g1;half the=G1h1;halfway=b1c1d1;hall=a2B3D1f2G1h1j1;hallway=a2;ham=a3D1g3;hamper=e2;hana=f2
hand=E1f1h2i1K2;hand and=a1F1;hand as=c1;hand gel=h1;hand it=c1;hand me=d2;hand off=d2;hand on=b1;hand over=l1;handbag=a2D1k1;handcuff=a1;handl=B1E2f1G1h3i2K2m2N1;handover=B4c1D3E3f1g6i1m2N1
handsom=a1g2k1;handwrit=d1g1;handy=e2g1;handyman=C1D1e2;hang=a2C1f3H2l1;hanger=a6C2H1;happen=a1b3c3D1E1F2H1i1J1;happy=B1G2K1l2;hard=A1b3f1G1H1j2K2L2o1;hard to=g1;harder=b2G1;hardest=j1;harm=f1G1l1
harmless=g1l2;has=A2B3d3E2f2h2I2j1l2;has a=a2B1d3E1;has been=G1h1;has my=e2;has no=a2g2;has put=g1;hat=d2E1h2;hat it=D1f2;hatch=C1D1E1g1H1i2K2;hav=A2B1C1D1f2h1j1l3M1N1o2;hav a=a2F1;hav ask=a2
hav been=e2F2;hav com=a1;hav gon=a1;hav got=a2C1;hav had=e1;hav heard=g1;hav learn=b1;hav never=b2g1;hav one=c2;hav said=j2;hav seen=c1E1;hav the=c1d2;hav to=D1i2;hav told=A1k2;hav touch=b2;hav_it=e2
hav_the=f3;hay=h1;hca=A1;head=d2E2g2I2k1l1;head about=g2;head in=a2;headach=C1;headmistress=a1;headphon=d2;headscarf=a3b1D1E1I2j1k1;headset=b1;heal=g1;health=A2B1C2E1g1h2;healthcar=g1;healthy=f1J1
hear=A1D1E1g2H2j1K2l2M1o1;hear about=b1;hear aid=c1;hear all=g1;hear how=b1;hear it=c1;hear my=f2;hear they=A1f2;heard=b2D1F2g5H3J2k2;heard and=g1;heard it=B2;heard they=b2i2K1;heart=A1C1D1f2G2H1l1
heartbroken=B1C1;heat=D1G2h1I1;heavy=a1b1C1D1E2g1h2j1K1;heel=a1;height=d1G1h1;held=a3b3d1F2H3;held it=D1;held my=a2;held they=A1b2;held up=B1d1;hell=A1B1C2d2E1f4g4;hello=a2C2e1F2g4H2k1;helmet=d1l1
help=C1g1i1K1;help help=b1;help me=g1I2k2;help us=f1;help with=a1e1;helplin=f1;hen=A1C2F1g2h2;her=B1D3e1F2g4H2i1J2;her for=E1;herself=a1B2C1d3E1f1G3H1i3J2K2;hi=K1l2;hid=b3D1e2H3I2j1k2;hid my=b2
hidden=a1D2j1;high=A1d1;higher=e1;himself=d6H3i3J3;hip=a2B1;history=B1;hit=A1D1f1J1;hiv=a1;hm=l2;hoist=A2B1d1E1F1G1h3j1;hoist battery=h1;hol=a2F1g1;hold=b2C3d2H2i1L1;hold my=e1;hold of=g1
hold they=b2D2;holiday=A2B1c2e1f6G2H1k2L1;hom=A5B1C2d3e2f2G2h1I1k2M1n1;hom i=E2;hom visit=c2;honest=c1d1f1;honour=b2;hood=a2g2;hook=E2g2;hoover=a2E1F1G3;hop=A1c2D1G2H1I2j2K1l1;horribl=b1E1;hors=B1g1
hospic=b3E1G2h2;hospital=B2c1d2G2J1;hostel=g2I1k2;hostess=c2G1;hot=A1B2E1F1G1h2J1;hotel=a1;hour=A1b2c4D2e2f3H2j1;hour and=G1;hour lat=c1;hour of=C1h1;hous=B2c2e2I1J1k2;housekeep=a2B1D1F1g1i1
housekeeper=A1d2;how=B2C1f1g2H2i1;how are=b1;how i=k1;how it=g1;how long=a1B1;how the=e2;how they=b2E2;how to=a1F1G2h1;how_it=a1;however=D1;howl=b2f2;hr=E1h2;huddl=A1C2g4m1N1;huff=b3H2k1
hug=A2D1e3G2H1I1K1l2;hug me=K1;hull=h1;hum=A2b1F2g2i1K1;hum to=b1;hundr=f1;hung=a2b4C1E1G1H1;hung up=b1;hungry=A1C1h2;hunt=i1;hurry=b3F1g1H2L1;hurry up=g1;hurt=A1B4C2D2f2G3h4k1;hush=g1
hydro=D2G2h1i2K2;hymn=b1d1g1;i=C2D2H2j1l2m3N2;i alway=d1G2;i am=D1;i answer=A2b1C1D2f1g2;i ask=a2b1C2g2H1i2K2m3N3;i believ=l2;i bring=i2;i brought=C1;i call=a1B2e2F1G1;i cam=b2;i catch=a2
i chang=a1D1f2;i could=A1b2j2;i cover=a2;i cut=g2;i did=a1b1C2e2f2g1I3j4;i discuss=A1;i do=c1D2e2G2H2;i explain=a1B1;i feel=f2j2;i fill=d1g1;i forget=a1;i gav=b1d2j1K2;i go=A2D2e1G2;i got=b2d2e2G2
i had=A1b1c3E1;i hav=C1D2e2f2h2I2;i heard=E1g2;i held=b2d2;i join=g2;i just=a1b1G1;i keep=A1f2;i kept=B1e1f2;i knew=C1;i knock=a1;i know=d2I1;i laugh=b2;i leav=G1;i left=A1c2f2;i let=A1b1C1d1g1
i lik=A2C1e3f2G1I2k2;i listen=b2;i liv=e1;i look=e1G1;i lov=f2;i mean=e1;i miss=B1E1f2;i mov=a1;i must=e2;i never=D1f2G2;i not=b1c1D1e3f3G2K2l2N2o2;i notic=C1K2;i only=c2;i open=d2;i phon=c1d1
i point=g1;i promis=c1;i pull=a2;i put=b2e1F2;i rang=c2K1;i read=d2;i refus=g1;i remember=a1;i respect=d1;i ring=a1c1E1;i run=b1;i said=b2e1g2H3i3m4N2O2;i sat=b2f1;i saw=A1g3;i say=a2c1D3G3H1i2L3
i sign=f1;i spok=G1;i stay=A2b3E1f2K1;i stop=e2i2K2;i swap=f1;i switch=a1;i tak=e2;i talk=a1b2G2;i tell=G2;i thank=f1;i think=d1G1l2;i thought=D2e1g2I2;i threw=a1;i to=e2l1;i told=A1e2H2j1m2;i too=f1
i took=D1g2;i try=F1I2j2;i used=g1;i wait=a2b2e2i2;i walk=f2;i was=b3C2D3f2;i wash=c1;i went=b2c2f3l1;i will=a1;i work=g2;i would=b1c2g2j2;i writ=a1;i wrot=F1;i_all=b2;i_and=f2;i_be=f1;i_com=b1
i_how=b2;i_it=f2g2;i_no=D2e2;i_num=c2;i_that=g2;i_the=c1;i_they=e2H3;i_up=c2;i_when=a2G1;i_with=b1;ice=b1;icu=b2;idea=B2d2G2h1;if=B2E1f3G1H3K2l2;if another=f1;if anyon=c1;if i=A2B2d1f3G3;if it=b1
if now=a1;if that=e1;if ther=d2;if they=b2F1J2;if we=g2;if your=g2;ignor=b1c1E1G2;ill=c1E1F1i2K1;illness=a1e1G2I1;imam=A1d1;imca=d2G1;in=a1B2D1E1k2M2n1;in a=a1c1H1;in about=G1;in and=g2;in at=B1
in bed=d2;in befor=D1;in big=c1;in charg=D2;in clinic=d1;in her=a1;in it=a1C1g1k2;in me=b1;in my=a1b2c1;in num=a2c1;in on=A1d1f2j2;in our=g1;in pain=d1;in red=d1;in secret=E2f1;in supervision=f2
in tear=b1;in that=c1;in the=C2e1F1g2h2;in they=c2e2g1I2l2;in to=a1;in turn=f1;in when=a2;in whil=g1;in with=D1f1;in without=a2;in writ=c2;in_i=a2;incident=D1e2g2i1;includ=A2b1c1d2E1j1K2;includ the=d1
incontinenc=a2k1;incontinent=a3k1;induction=E1h1;ine=a1f1;infection=C1;initial=A1c2;injection=a3C1D1;injury=b2G2;ink=h1;insid=b2D2h1K2;insist=A1D2e2F1g3m3N3;insist on=g2m1;inspection=B1C1D1g1h1
inspector=A1C1g1h2;instagram=C1e2F1I1k2;instead=A3c1e1F1i3L3m2N1;instead of=C2i1;insulin=G2;intensiv=f1;intercom=a1;interest=A2B2C1d2e1l2;interpret=g1;interpreter=a2B1C2d2E2g2H3J1m2N1;interrupt=g2
interview=C1G1;intimat=a1;into=a2B3C4e1;into they=a1;introduc=a2c1D1E2H2i3K2;introduc myself=a2;introduction=c3D1k1;invit=A1B1C1e4F1H1j1K3l1;invoic=C2G1h1;involv=j2K1;iron=c2;is=A1B2D1E1F1j1K2l3
is a=a1d1F1H1;is alway=g1;is fin=d1;is full=g1;is how=a2;is in=f1;is it=B1C2D1f2g1;is kept=c1F1;is kinder=c1;is lik=E1;is me=j2;is my=b2i1;is no=a1D1;is not=g1J1m2;is off=c1;is on=A1;is that=e2G2l2
is the=f3J2;is they=a1B2d2g1;is what=b2;is_to=a2;it=A1F1H2j1l2o2;it a=b1C2e1f1l1;it after=g2;it again=C2;it all=f2;it and=a1E1g2j1K2;it at=d1f3;it back=c1;it bad=f1;it be=e1;it becaus=l1
it been=A1c2f2g2k2;it befor=c1;it but=A1;it cam=b1d1;it did=E1;it down=I1;it for=C1d2;it from=g1;it gon=e1;it has=G1;it held=c1;it i=b1;it in=c1e2F1;it is=b2d1E2G1i2L1;it just=D1f1;it known=g2
it lik=b1D1f1;it me=E1;it might=C1;it my=E1k1;it nic=f1;it no=f1;it not=c2I1;it num=e2;it off=e1;it on=c3d2e1F1G2H1;it only=a2g1;it or=b1;it our=e1;it out=A1C1f1K2;it right=a2D2;it say=g2;it shut=g1
it so=e2;it sound=g1;it stay=g2;it still=A1c2f1;it sweet=E1f2;it tak=b1;it the=h1;it ther=A1e1;it they=B2C2d3;it through=e1;it to=B1D2e2f1H1L2;it together=b1;it too=b1d2g1;it took=b3d2;it tru=b1
it up=A2c2g2;it was=d3k2;it weekday=e1;it went=D1g2;it what=c1;it with=c2G3;it work=b1i2;it_i=f2;it_in=c2;it_my=c2d1;it_num=c3;it_on=d2;it_only=F2;it_they=C2e2;it_with=e2;itch=a1;itd=c2g1;item=b1c1I1
itll=c2d3e1i2;its=D2E2h1K1l1;jab=B1C1E1F1g1h1;jacket=F1h1i2K1;jam=A1D1E2G2h2l2;january=A1h1j1;jealous=f2k2;jean=e1;jo=c1D1f1G1;job=a2E3f1i2J2;join=A2B1g3j1K1;join in=g2;joint=f1;jok=A1b2C3D1e5G1j2L2
jok about=a2;jok was=b1;jokey=j1;jolly=E1;joy=i1;judg=A1B1d2g2;jug=g2H1;july=c1l1;jump=a1E1;jumper=B2C2d2g1H1I2j1k2;jun=G1l1;junior=I1;just=f1g2H2I1l2M2o1;just as=i1;just dy=g1;just the=a2;just to=f2
just turn=a1;k=d1g1k1;keen=f1I1k1;keep=B4c1D4e1f2G2H3j3K1;keep it=e1G2;keep the=e1;keep they=a2f1;kept=A2b1c1e2G1H6i2j2L3;kept from=d2;kept it=e1;kept my=B1g1i2K2;kept say=b2;kept the=a2e2G2H1
kept they=f2;kept to=c1;kept walk=g3;kettl=A1E1G2h2;kev=E1;key=B3c1D3G2h4I1j2L1;key worker=c1;keyboard=B1C2h3;keyworker=A1d1E1f4G1H2J2;kick=F1g3;kick off=g2;kid=A2b1e2F2H1I2j1k2;kill=h2;kin=d1e1G1H3l2
kin and=B2d2E1L1;kin answer=B2;kin at=D1g1;kin back=c2;kin befor=k1;kin i=c1f2;kin in=A2d1;kin is=j2;kin left=d1;kin not=A1b1E2f1I1k2;kin on=d2;kin pass=b2;kin phon=f1j1;kin said=g2;kin say=E2f2G2l2
kin speak=d1;kin they=D1g1;kin to=a2B1E1;kin too=a1;kin want=a1B1G1l2;kin was=b2D1;kin_they=B2d2;kind=A2C1e3g1H2i1K3;kind of=B2;kinder=b1c2D1G1l2;kindness=b1;kiss=B2e1G2l1;kit=b1;kitchen=E1h1i2
knack=b1f1;kne=B2F2G1h3i2L1;knelt=b2;knew=B2c2D2g2H1k3L2n1;knew how=c2;knew they=e1;knif=d2;knit=a1C1D2e1g2h1K2l3;knock=a7B4D2E3F2G2H2j2K3;knock and=a1;know=B1g1j1M2n2;know best=d1;know i=b1f2g1
know if=c2l1;know my=e1;know that=e1g1;know the=e1;know they=C2d2g2;know what=c1;known=a1B1e2g3H1k2;knuckl=c1i1;lab=g1;label=B1h2i2j2K3;label on=A1;labour=b1;lack=d1G1k1;lad=A1B2e4H3m2N1
ladder=A1C1D1g1h1;laid=A2B1d2F1G2;lal=f1;lamb=g2;laminat=B1C1g1;lamp=a2c1i2K1;land=C2d1E1;landlin=c1;landlord=a1d2F2;languag=B1d3E1F2H1;lanyard=C1G1h1;lap=a1b1C1d3i2J1;larg=a1b1G2;lasagn=h2
last=A3f2j2K1;last one=G2;lat=A3B2c2D1E3G2h2j3L1;lat again=c1H1;later=c3d1e1F2H2;laugh=C2D2e1g3o2;laugh about=g2;laugh and=E1;laugh they=e1;laugh when=b1G2;laundry=A1D1e3;lavender=b1;law=e1;lay=D1
lazy=g2;lead=A1B3C2e2g2i4K3m2N2;leader=D1e1;leaf=D2;leaflet=A2b3C2d5F1I3j2k2;leaflet in=d1;leak=B1C1D1F1G1h2i1;lean=a1B2D1f2G1i1K2;lean on=f1;leant=D1;learn=a1E3f1g2i1j1L2n2;learn disability=g1
learnt=A1c1g2i2J1;least=A1b1d3E1G1H2j3K2;leav=E2g2h3I1l2;leav and=c2;leav it=F2g1;leav the=C1l2;leav they=B1;lectur=B1h1;leed=C1K1;left=A2c1D1E2F4H2k1;left a=j2K1;left in=g3;left it=d2K2;left my=c1
left off=c2;left out=d1;left the=a2B2;left they=G1;left with=a1;left without=c1;left_the=g2;leftover=D1e3I1k1;leg=a4C4D1F3n1;legionella=C1D1h2;lemon=i1;lend=e2F1i2K2;length=b1e1i1;lent=e2G1H1I2J1k2
less=A2B1E1f4j2K1;let=A1b1e1H3i3K2L2m2N2;let the=f1G1i2;let they=b1d2G2K1;letter=a2c2E2G1H1i2L2;letter board=d2;letter by=D1;level=a3B1C1D2G2h2;library=k1;licenc=d1;lid=B1h1i1;lie=D1f2j1;lie awak=f1
lif=D2K2;lift=a1B3F2g2h3i1;lift a=d1;lift engineer=h1;lift so=c1;lift the=a1;lift they=A1;lift_they=g2;light=a2C2F2G3h3;light on=a1C1;lik=C1D3e1f2g1k1;lik a=a2b4D2E2;lik i=c2;lik it=f1G1;lik me=a1
lik my=E1f1;lik the=c1D2;lik they=C1D2e4G1;lik to=d2F1;lik you=f1g1;limit=c1E1f2g1;lin=b1d2e2G2i2j2K3;linen=A2C2D3E1F2G2h4;lip=b2C1E1F1g3i1;liquid=d1;list=A2B1c2d2H1i2J2L1n1;list and=c1;list of=f2
listen=A1b5C2D2G2;listen and=g1;listen to=e1h1i1;lit=a1;litr=C1h1;littl=a3c3F1G1H2i1K1;littl bell=a1;littl room=a1;liv=B2C3d3e2f2I2l2;liv for=f1;livid=b1;load=h2;loan=e1;lobby=b2g1;local=a2e2
lock=a3E1G1h2j2K2l1;locker=B2C3D1G1h5;locum=A1D1F1K1l1;lodg=A1i1K1;log=A3B3D3e5F2G2h2i2j1K2L1;log it=e2;lon=B2D1e1f1K1;long=b5C1D1E1F1h3j3K2L2;long as=b2;long way=b2;long_they=b2;longer=A2b1D1e3F2g1I1j1
longest=b1;loo=a1C1E1F1;look=a1b1C2E1F1g2H3k1M2n1;look after=e1;look at=d1;look for=d1;look into=c1;look lik=h1K1;look the=g1;look up=g3;look_the=G2;loop=d2;loosen=E1f2i2K1;loosen it=f1;lorna=c1f1
lorry=c1;los=b1D1E1;loss=d1;lost=A2b2C2E2g1h3I1k2;lost a=b1;lost glass=b1;lost my=F1;lost they=B2;lot=c1e2F1g1H1I1j2K1N2o1;lottery=F1I1k2;lou=f1;loud=a3D2E1g1N2o1;louder=A1g1;loung=a1C1d1E1g4H2
lov=A3b1C4f2J2k2;low=a1B2c2d3e2G1j3K2;lower=a4F1H1i1K3;lower my=a2;lucky=j1;luggag=b1g1;lunch=A1B2D3F2g1h4;lunchtim=E1f1;ly=C1g1H1;m=A1g2;machin=C3D2F2h4I1j2;mad=b2C2d1E3f2i2K3l2m2N2;mad a=i2
mad they=f1;madam=a1d2F1;madden=b1;magaluf=h1;magazin=a1B1d1k1;magnet=i1;magnolia=C1d2k1;main=a1C1G1;maintenanc=c1;mak=C2E1g3H1j1K2l1o1;mak it=a2;mak they=D2;mak up=e1;makaton=j1;mal=a3g1
manag=A2c1D1E2f3I2j1;manager=A2B5C3D2e4f1g3i1N2;mandatory=C1h1;manual=A1h2;many=F2;map=b1i1;march=g3;mari=f1G1;maria=f1;mark=e2;marker=a1k1;market=B1d1e2F2g1i1K1;marriag=A1e4I1;marry=e1i2;mash=a1k1
mask=a2C1D2E2h1i1J1K1M1;massag=g2k1;mastectomy=a1;mat=d3e2G2H1;mat a=d1;match=d3G2;maternity=E1h2;matron=B1D2e3g1j1;matter=a1d2F2H1i1;mattress=D1h2;may=B4d1F1I2K2l5N2o3;may i=a2;mayb=A3D2E2F2g5H2I1j1K3l3N2o3
mayb a=b1;mayb they=D1g2;mdt=d1f1g3;me=C2D1e1f5G2H2l2n1;me a=B1e2F1;me about=i2;me and=c2j2;me at=A1e1;me darl=A1;me every=b2;me half=b1;me if=g1;me in=h1;me lik=f1;me on=D1;me round=f1;me that=b1F1
me the=E1;me they=D1;me to=a1d2e2F3;me what=d2I2;me when=c1;me_the=b2;meal=D1E2g1H1I1j2;mealtim=d1;mean=B2c1g2H1J1l2;mean they=g1;meant=A2c3D1e2F1G1H2I1M1n1;meant it=i1;meant to=c2I1;meantim=g1
measur=g1;med=B2g1;medical=D1E1;medication=A1g1;medicin=a1B2d1E1G1H1J1k2;medium=h1;meet=A3B2d2E4g3h3i2L1m2N2;meet was=d2;member=e1f2g1;memory=c1j1;mend=c4D1G2i1K1;mental=b1;mention=b1C1D1e3
mention it=e2;mention they=b1;mentor=A1B2C1D1h2K1l1;menu=A3B2C2d6E3F1H1j1;menu sheet=d1;menus=d1F1H1;merg=G1h1;mess=a1b2;messag=A1B2c3F1G1H2j2K2;messag to=e1;messy=d2;met=A3B2c1d1e3F1G2J2k2l1
met they=e2;meter=g2;microphon=A1;microwav=C1D1G1h3;middl=b1C1d1F2;midnight=c1D1F1h2I1k2;midweek=a1;midwif=c1G1;might=a1C1E1F1g2I1K2l4N3o3;might be=B1g1;mightv=c1g1;mil=A1B2E1h2;milk=B2C1d2E1h3I1j1
mim=A1d3G1I1k1;min=A1D1e7h2I2k1l1;minc=D1;mind=B1C1d2E2F2g2H1l1M1o2;minibus=E1h1;minut=b3C1D1E1f1g2h2j2K2m2;minut all=c1;minut and=b2;minut i=g1;minut so=g1;minut they=e1;minut to=G2h2;minut with=g2
miracl=h1;mirror=a1b1C1;miscarriag=a1B1G1;miscarry=A1b2;miss=A4c4E3f2G1h3K1;miss it=c1;miss one=d1;miss they=E2f1;mistak=a1C1;mister=a2E1;mix=G1h1;mm=g4;moan=a1b1d1e2g2k1;moan about=e2;moaner=g1
mobil=A2C1e2F1k1;mobility=g1j1;mock=g2;moment=a3b2C2;monday=c2j1K1;money=B2C1d3F2H1;monitor=a3C1E1;month=B2d1f2K1;mood=A1e1g1I1k1;moon=A1b1;mop=a1D2E1F2h3i2;mor=E2f2H2j1m2N2;mor than=C1
morn=A1c2E3F1G1h3j3K1L2n1;morn to=g1;morphin=b1D1h1;mortgag=a1B1g1;mortify=e1;mortuary=b2;mosqu=e1;most=a3b1f1I3j5L1;most day=d1;most night=f1;mot=h1;mother=K1;mous=G1h2;moustach=a1
mouth=a2b1C2d1E5F1g2H1j1;mouth shut=g2;mov=A1B2c2d1h2i1J1;mov and=h1;mov my=e2;mov on=d1;mov the=A1d2G2h1;mov they=a2;mov_to=d2;mr=a1c3f1J1;mri=i1;mrs=a2B1c2D1E1;much=A2C1E1G1h3j1K2l1;mug=b1G1;mum=F1
mumbl=g2;mummy=D1e1f2l2;music=A2B1C2d2F1g1;muslim=a1d2;must=C2e1h1j2K2;must pass=e2;mustard=d2;mut=A1h1;my=A3C3D4e3f2G3h2m1;my answer=b1;my back=a1g1;my break=b1;my bus=f2;my business=e2;my car=e2H1
my chair=e1;my colleague=C1E1f1g3m1;my favourit=k1;my first=g2;my fridg=f1;my friend=B1k1;my glass=h2;my hand=A1b3d1F2g1;my heart=f1;my holiday=f2H1;my job=a1;my key=B1;my kin=a2E2h2;my lead=f1
my leav=E1f2i1K1;my locker=h1;my manager=C1f2G2;my mat=K1;my messag=c1;my mouth=g2;my nam=c1F1;my neighbour=e2;my not=f1;my number=C1;my old=e2;my own=g2;my passport=h1;my patienc=b1;my pen=b1
my phon=b2d1f1;my plac=g2;my pocket=a1E1;my privat=e1;my promis=c1;my shift=c2F1;my sho=a2;my shoulder=K1;my sleev=E1;my supervisor=B1f1;my tongu=b1;my voic=a2G1;my watch=b2;my wed=e1;my word=c2
my_at=f1;my_in=f1;my_on=g1;my_the=b2K3;my_they=a2D1f2;myself=a3B1D2f2G1H1i1m2N1;myself and=c1;myself to=C1;n=d2g2;nah=g1;nail=A3B1d1e2G1I1J1k2;nak=a1;nam=a4B3D5E1G1H4m2N1;nam all=H1;nam and=a2
nam for=F1;nam in=e1;nam it=i2;nam on=C1d2;nan=B1k1;nap=d1;napkin=c1d1i1;nappy=a3D1I1k2;nasty=g1;navy=A1;near=C3e2f1g1h2i1J3;near don=b1;nearer=b2;nearest=b1;neck=e1f1G1h1;necklac=f4;need=E3f2k1
need a=e1;need me=f1k1;need they=D1g2;need to=e1;needl=a1c3E2F1G1;neighbour=a3B2D2e2F2G2H2K1;neither=a2g2l2;nerv=b1;nervous=h1;nest=h2;netflix=e1;neuro=d1;never=c3E1F1G1H2I2J2k3l1M2o2;never ask=D1e1
never had=f2;never leav=f1;new=A2B3D1E5F3G3h9i1L1m1N1;new and=a1;new bed=c1;new one=g1;new person=a1;new plac=d1;new stand=b2;newsletter=h2I1;newspaper=B2h1I2j1;next=A2b2C2D2e3f2g3l2;next day=e2
next of=f1;next on=c2;next tim=a1e1j2;next to=e2;next week=C2h1;nic=A2C3D3f2h1;nick=A1h1;nicknam=a1C1D1e3F1g1;night=A3b1c3D1e2f3;night colleague=H1;night i=c1;night not=b1H1;night they=f1
night with=c2;nighti=a1b1d2g2;nighti no=g1;nil=B1g2;nineteen=E1i2;ninety=b2E1;ninth=b2;no=A1d2F2H2k1;no and=f2;no as=d2;no colleague=g1;no leaflet=d1;no lock=a2j2;no mor=c1;no nam=a2;no one=g3H2I1J2k4
no person=a1;no point=g1;no reason=c1;no spac=h1;no student=a1c1;no to=d2G2;no wonder=b1;no word=a2I1;nobody=A2B1E1f2g5H2I2J2k2M1n2;nobody answer=a1;nobody at=e1;nobody els=f1;nobody got=c1
nobody had=g1;nobody knew=c1;nobody know=C2;nobody look=g2;nobody notic=g1;nobody of=c1e1;nobody said=a1d2;nobody spok=A1;nobody told=I2k1;nobody was=b1;nobodyd=A1B1c1d1g4I3k3;nod=a1b3c2D2g1l2
nod to=d1;nois=A2b3C1E1F2h2J1k1;noisy=c1;non=d3i1;noon=A2B1c2D2E1h2j1L1;noor=c1;nor=a1C1;normal=b2C2E2f2K1l2;norovirus=a1h1;nos=a3B1E1F2G2I1k3;not=A1C1D1H1j1;not a=g3;not accept=i1;not and=B2c1d1e1F2
not answer=e1;not ask=d2I2k2;not at=b1G2;not be=f2;not choos=d1;not correct=b1;not cry=B1;not discuss=e1;not disturb=a2;not do=c1D1f2L1;not eat=E1;not even=g3;not ever=f1;not fac=a1;not fill=b1i1
not find=G1h1;not forget=c2i2K2;not funny=g2;not get=b1E2f1;not go=A1f2;not got=g1;not hear=B1;not i=e2;not in=a1e1i2;not just=i1;not know=b1c2d1E2h1k1;not leav=E1;not let=B2f2k2;not listen=e1
not look=c2;not me=b1f1G2;not need=D1g1;not now=g2;not on=g2;not one=A2B1;not pick=c1e1;not read=a2c2;not report=e1;not right=g2;not say=a1d1E1;not see=l1;not sit=b2;not sleep=f2;not speak=a1G1
not start=h1;not stop=b2G1;not tak=f2;not talk=K2;not tell=C2d2g2;not the=b1d1;not they=g4;not to=b2C1;not today=c2;not try=b1;not understand=D1g1;not wait=I2k2;not_and=e2G2;not_it=f2;not_to=g1
noth=A3D2F1G1h3J2k2;noth much=h2;notic=b2C3D2e1f1g1H2i3K2L2;notic i=f1i1;notic they=b1G1;now=A2f4G1h3i3J2m3N2O1;now all=c1;now i=A2B1e1g1I2;now is=a1;now it=C1g2;now they=D2k2;nowher=b1d2g2
num=A3B2E4F1h3i1j1n1O1;num and=A1f1h1;num as=c2i2;num at=g2;num colleague=a3C2g3;num day=B1c2D1j2;num different=c2;num for=d1H2;num from=c1;num hour=A1D1h1;num in=k1;num is=a1e1;num min=b1
num minut=a1b2C2d1f2;num mor=c1D1;num nam=c2;num num=D1;num oclock=c2K2;num of=a2d1;num on=c1;num one=G1;num person=f1h1;num pound=e2;num said=g2;num second=a2D1g1;num sentenc=g2;num so=C1
num spoon=d1;num they=A1b2c1;num tim=f3G1I2;num to=c1F1;num visit=i1;num ward=h2;num with=a1i2;num word=b2g2;num year=C1;num_and=A2d2;num_i=e2;number=a1B4D1e4f2G1;nun=a2;nurs=C1E1;o=d2g1;object=d3
obs=C1g1m1;observ=g2;observation=g1;occupational=C1E2h4;occupational health=h1;oclock=A1b2c3E1H1i1j2K3;october=G1;odd=e1F1g2K1l2;odp=d1g1;of=G1j2;of a=e1;of dat=C1;of it=a1b1j1;of my=F2J2
of num=c1E2f2j2;of our=e1K2;of reach=g2;of tea=d1;of the=b3;of they=b2c1E1g1;of us=b2c2D3f2g2H1;of_the=h2;of_they=f1;of_to=g2;off=f1g1k2;off all=c2H2;off and=b1c1;off becaus=a2;off from=f1;off i=c2
off my=g1;off that=C1;off the=b2;off they=a2C2;off with=h2;offend=a1g2;offer=A1B2d4e3F2G2H1i2j2K3;offer they=d1;offic=a1B3D1e2h2j1L1m1;official=a1G1;often=c2F1G1j2K1;oh=b2D2f2I3k2l1;oil=d1;ok=C1d2G2K1
okay=a2b1G2;old=a1D3e2H2J1l3;old person=a1C1f2i2K1;old phon=e1;old plan=c1;older=e1F1K1;on=B2F1k2M1n2;on a=d3e1g2;on about=a1g2;on at=a2;on com=g1;on holiday=e1;on how=f1;on it=B1D1E1g2h1;on me=C1f2
on my=d2e2f2H2J2;on no=d1;on our=g2;on shift=C1e2;on so=d1;on the=a2E2F1;on they=a3B1c2D1H2;on to=b2f1;on top=d1;on us=a1;on weekday=c2;on with=g1;on_day=f1;on_phon=d2;on_the=b1;onc=A1e3F2g2H1j3K1L1M1n1
onc told=C1g1;one=B1c1F1g2H1j1M1n2O1;one and=C2;one ask=a1;one at=f1;one colleague=c1;one com=b1;one for=e1;one hello=g1;one i=B1;one in=d2;one mor=b1;one nam=a1;one not=e2;one of=e2
one person=B2D1f4G1;one they=f2;one to=c1;one was=g2;one who=b1F1I2;one_the=e1;one_they=b2;onion=d1;onlin=C2D1G1h1I1k1;only=a1C1E2f6G1H4j3;only a=a1G1K1;only after=a1;only for=a1;only got=g1;only i=f1
only one=C1;only spill=g1;only want=A1g2;only when=a1;onto=d1G1;ooh=g1;op=B1c2d2G1i1J1K1l1;open=a6B3C2E1F3g1k1;open and=d1g1;open the=B2i1;operation=B1C1d2F1G3i2J2;opinion=A2C2d3;opposit=f1I1k1
option=A2d4E1G2;or=B2d3E3G2H4J2K6l8M2N4o6;or did=b2G1;or it=l2;or not=k2L3;or the=d1G1;or they=A1c1;or was=g1;orang=h2;order=B2c3d5E1F1i1K1;order out=g1;ordinary=C1G1h2;ordinator=b1D1e1;ornament=a1
ot=A1c1D1f2G1;other=A1D2f5H1j1k1M1o2;other manag=b2;other num=d1g1;other on=b1;other one=c2F1;other person=B1e1;otherwis=B1C2f1i1;ought=B1f2l1;our=B2C1e4g2h1J2k3n1;our fac=c1;our head=c1;our nam=f2
our own=g1;our person=e1;ourselv=F1g1;out=d2F1H2k1;out at=d2;out for=B2D2f1g1;out i=A1;out of=B2D2g1;out the=g1;out they=a1G1;out to=d1;out_num=c1;outburst=b1;outlier=g1;outpatient=D1G1k2
outsid=a4B1C2D2e3G1K1;outsid my=f1;oven=C1D1h2;over=a2D2E1g2H2k2;over the=a1B2F2;over they=a1D2E1g2;over thi=b1;over without=c1;overdos=a1;overheard=e2;overran=C1D2G1h2;overtim=D1E1G1h3j1K1;owe=F1
own=B1d3e1G1H1i3L2;own kin=E1;own nam=a1;own number=f1;own phon=a1e1;owner=a1;oxygen=h1;pac=A1E1i2K2;pack=A2b1E1h2I1j2;pack they=c1;packag=d1g1;pad=a3B2C2E1F1g3H1i2;pag=C1d1G1h1K1;pager=b2i1K1
paid=A1C2D2e2G1J2k2L1;pain=d1F1;paint=A3B2C2d3F2G3h3J2;paint the=h1;painter=A1G1h2;pair=B1f2;pal=d2g1;palliativ=b1d1;pan=a3B1D1;panel=C1d2;panic=b1e1f1g1j3K2;panick=g1;pant=a1k1;paper=a3B3D1e3f1G1J1l2
paperwork=A1D1h3;parcel=b1d1g1K2l2;park=a2b3D1f1G1h2K1;parrot=a1;part=A1f2G2h2;participation=c1g2;particular=d1;party=A1G1i2;pass=A2b2c1e1g2L1;pass it=e1;pass on=c1;passport=B1C1d1h2
password=a1B2C1D2F1G1h2i2J1;past=C2D2E1f2g2H2J1k1;past they=f3I1;pasta=C1;pat=a2e1F2G1J1l1;pat they=a2;patch=A1d1;path=h1;patienc=b4E1F1H3I2j2k1;pattern=C2F1l1;paus=A1D1g2;pay=A2B2C3e5F3G2h3
pay for=e2;pay me=e1;payroll=C1D1F1G2h4;payslip=C1D1E1h1;pee=c1;peek=a1;peel=b1g1;peg=c1;pen=A1d3E2F2h1I2;pen away=b1;pencil=d1G1;pension=D2G1h1;per=B1;perfect=a1D1h1;perfum=c1;perhap=B2c1D2g2I2K1l3N1o1
period=a4;permission=D1;permit=A1B1C1E1G1h2;person=e2g2H3l2o2;person about=c2;person and=B2F2;person ask=A1E1f1;person at=b2;person becaus=g1;person cam=a2g1;person did=a1;person for=a1
person found=e1;person from=D1e1;person get=g1;person had=G2;person hand=d1;person has=A2;person i=c2G2;person in=a1b1;person is=d1;person kin=B2D1e3;person me=a1;person not=f2;person only=a1
person said=g1;person they=A1c1g1;person to=a1D1f1;person up=b1;person want=d1;person what=G1;person who=b3d1g2;person with=a1c1g2;person your=c1;person_i=a2;person_they=c2;personal=a1f1k1
pest=A1D1G1h3;pet=A2e5F1k2;petrify=c1k1;petrol=e2;petty=g1;pharmacist=A2g2h2;pharmacy=D1E1F1G2h2i2;phlebotomist=c1;phlebotomy=k1;phon=b1f2j1L2;phon and=I2k2;phon away=g1;phon by=D1;phon call=c1E1
phon down=h2;phon person=b1;phon to=G2;phon was=D1;photo=A1b1e2f2G1H2l1;photo of=E2;photocopier=a2;photocopy=d1;photograph=b1C1E1F1g1i2;photographer=a2;phras=b2C1;physio=c1g1;piano=c2
pick=B1d5E2G2i1K2;pick it=D1;pick the=C2d2H1;pick they=d1;pick up=D1;picnic=i1K1;pictur=A2d2e5H3I1k1;pictur card=d1;pictur of=e1;pie=C1d2g2;piec=A1c1d2f2H1;pigeon=B1D1G1h3;pil=D1F1G1h2
pill=A2B2d3g3H3I1;pillow=b2E1I1k1;pillowcas=f1;pin=B1d1;pinch=a2;pink=h2;pint=C1e3;pizza=e2F1;plac=A1B2d4E2g5J1;placement=d1F1G1;plain=a1d3E1i2;plainer=e1;plait=d1;plan=A5B4c9d5E3G3H4k1l2m1;plan a=g1
plan for=g1;plan is=c2F1;plan say=a1c1;plan the=d3;plan to=i1;plan with=C2;plan_they=d2;plant=C1F1;plaster=a3c1D2G1;plastic=C1E1g3;plat=A2C2d2F1g2k2;play=A2b2e1f1;play along=b1;playroom=f1
pleas=a1B1C2E2f1g4H2I1m2N2;pleas not=a1;pleasant=a2B1g1;plenty=D1G1;plug=A1g2;plumber=B1G1h1;pm=c1g1;pocket=D1g1i1J2;podcast=B1h2;podiatrist=B1f1;poem=G1;point=A2C2E3g4J2k1;point at=g2;point to=d2
poison=b2G1;poison they=b1;polic=b1i1;policy=B1C2e1F1G1h3I1l2;polish=a2C1g1o1;polit=A3d2e1F1g2j2;pond=d1;pool=a2B1d1F2g1;pool on=d1;poor=D1I2j2;pop=C2f2g3H2I2j1k1;pop in=f2;pop you=g1;pork=a4B1G1I2k2
porridg=d3E1G1;porter=a1g1;portugal=h1;portugues=a1d1;position=c1;possib=A1g1;possibl=G1;post=A2D2e6G2I2k3;postcard=c1;postcod=b1d1E1f1I1k2;poster=c2D1g1I1l2m1;postman=a1c1;pot=a2B2c2G2
potassium=a2D1G1;potato=a1G1h1;pound=C1D2F2J2;pour=i1;power=A1d1;practic=a2e1f1;practical=g1;practis=a3B1C1D2E1G1i3K2;practis the=a2;prais=h1;pram=k1;pray=A2B1D1e4F1G1;pray over=A1;prayer=a2B1D1
prefer=a4D1L1;preferenc=d2;pregnancy=a2D2I1k2;pregnant=a1f1;prepar=c1G1H1i1;present=C1f3H2;press=e2g2;pressur=A1c1E1I2;pretend=b4E1G1;pretend not=b1;pric=A1D1G1h2;prid=e1;priest=B1C1d1G1
print=A2B2c2d2E2G2;printer=B1C2D2E1F1h3j1;prison=a1;privacy=a3G1i1K1;privat=a3B1D2e4F1j2K3;probab=B1c2;problem=C2D1f3G1k1;procedur=d1;professional=e2g1H1j3K2;professor=i1;profil=e1F1h1;programm=a2d2k1
progress=E1f1G1h2;promis=A4B1c10D3E2F2G6H2;promis a=c1;promis myself=C2h1;promis they=c1;promis to=e1;promis us=h1;prop=a2;proper=b1C1E1G1i2j2K4;property=a1;propos=a1G1;prosthesi=d1E1;protocol=c1
proud=A1D1E1f1J2k2;prov=b1;psychologist=A2B2f6G1H1i1;psychologist help=f1;psychosi=b1;pub=e1G2;public=D1e1g1;pud=A2d4G3H1;puddl=G1h1;pull=a3C3d2e3F2g1H2i2K2m3N2;pull the=a3D1K2;pull up=b1;pump=C1D1h2
punch=g1;punctur=B1h2;pure=g1;purpl=d1;purpos=a1c2D1f1G1i2J2K1l1;purs=A1e1;push=d3E1F3g2I1l2M1;push the=d1g1;put=d2E2F1g1H3i2J2l1m3N2;put a=i2;put back=c1d1;put in=c2g2;put it=e2F1;put my=b3E2K1
put that=F1g1;put the=b2C1E2i1;puzzl=E1;pyjama=a4C1H1k1;quarter=c3E1f1G2H1j2K1;queen=g1;queeni=a2g2;question=b3C4d5E4F1g2H1K1;question and=b1D1;queu=a1b2C1d1E1g1;quick=a1B2F2g4H2I2j1M1o1
quick quick=g1;quicker=A2B1d6I2J2k4;quickest=b1D2g1o1;quid=e1;quiet=a2b4C2D4E2F2i3J1K2N1;quiet room=a1;quiet through=a1;quieten=e1g1;quieter=a2j1K1;quit=A3B1d3f2G1;quiz=A1C1D1E1G2h2;quot=e1;r=B1
radiator=c1;radio=c1d1E1F1H2k1;radiology=D1;raffl=A1B1C1D3F1G1h3;rag=b1C1f1;rail=a4b3c1D2E1F1g3i2J1;rain=A1c1h2i1;rais=A2E2F2g2J1m2N1;ramadan=A1d2G1;ramp=C1g1h1;ran=A3c2D2E1F2G2h4i3J2;ran out=h1
rang=A3c3e1G2H1i3L2m2N2;rang the=e2;rang they=c1;rash=E1;rather=C2d4f2g1i1K2;rather hav=d1;rattl=a1D1G1;ray=a1F1;razor=a2B1i2;reach=b1C3F1g3I3j2;reach the=b1;read=a1C1E3F4g1k2O1;read it=a1;read lip=g1
read the=c2;read they=G1;ready=c2D1E2F2g2H2i1J2;real=c3d1f1i1m1N1;realis=C2e2F1I1;reason=A2B1c1d3f4H2k2L1;rebook=a1;receipt=e2K2;reception=D2E1f1i1K2;reception i=a1;receptionist=A1B1C1E1f1g1h1j1
recognis=b1;record=A2D2e3F1G1;recovery=b2;recycl=G1h1;red=d4G1;redo=a1d1h1;referral=d1;reflect=a1e1;reflection=h1;reflectiv=G1;refresher=G1h3;refus=A2C3d2e2f2G2j2K2l1m1N1;refus the=e1;refus they=f1
refus to=g1;registrar=B1D2g4l2o1;regular=a1c3D1E1F1H2I1j2K2l1;rehab=d2;relat=e1f1;relationship=e2F1g1H1;relax=a2D1h1;relief=A1G1h1;religion=d1;remark=a1e1F1;remember=a1b1c3D2E2F4G1H1I2j3K1
remember that=b1;remind=b2E1g1;remot=G1;rent=k1;rep=C2E1g1h1;repair=A1E1;replac=A1C1D1h2;replacement=c2;reply=b2C1e1G1J1;report=A4B4C3D3e4F2g2i2K2L1m3N3;report it=e1G1;report the=m2N1;request=d1i2K2
research=B1;respect=B1d2K1;respect it=d1;respectful=b2D1l1;respons=c1l1;rest=b1c2d1e1I1j1;rest of=g1;restless=g2;restock=A1;restraint=d2g1H1K1l2;result=a1c2F1G1;resus=K1;retir=c2E1h2;return=B1c2D1G1h1
review=A2B1c2f2j1;review they=f1;rid=f1G2;right=a3D3h2j2K2;right one=c1;right thing=b1;right to=a2G1;right way=a1;rim=A1c1D1;ring=c2E2f4g1i2;ring the=G2h1;rip=F1h1;ris=E1h2;risk=B1C2d2E2G1i2K2
road=A1B2C2D1E1h3I1j1;roadwork=h1;robot=h2;rock=f1g3;roll=b1g3H2;roll my=b1;romanian=d1e1;roof=A1C1D1G1h3;room=a5B2E1F2i1j1;room and=A2e1;room as=a1;room could=g1;room is=e1;room they=a1;room to=a2
room with=d1;ros=G1;roster=h1;rota=A1c3E3f1G1j1K1;rotat=B1c3D2f2G2j2;rotten=b1i1;rough=A1b1D1E1g2;round=a3d1g2H2i1L1O1;round at=G1;round the=D1;round they=b1g3;round to=G1;roundabout=C1h1;rout=a2C1g2
routin=A2D1G1h1j1K2;row=C2e1J1k2;rub=b2c1D1i2K2;rubbish=D2e1f1G1k1;rud=G2I1j2K2;rug=A1g1;ruin=A1;rul=c4e1G1H2m1N1;run=D1e3f2G2h1K2l1;run the=A1;rung=E1f1;rush=A3b2E1f1g2K1m2N2;rush they=A1g2
sad=b1C2D1i1;saf=D1F1G1i3K1;safeguard=A1e5F1g2H1i1K1m1N1;safer=d2;sag=A1h2;said=b2D3F2g2H6J2k2m4N2O2;said a=c1;said and=b1d2;said bless=a1;said goodnight=f1;said hurry=k2;said i=D2e3f2G1H1i2
said if=G1;said it=b2D2;said leav=g2;said my=g2;said no=A1e4G3i2K2;said not=a2f1;said noth=E1i2K2;said num=B1c2H1k2;said tell=b2;said that=c1;said the=b2E1;said ther=b2;said they=a1E1g2N1
said to=A1c2E2g2;said we=b1;said what=f2;said who=a1F1;said yes=c1D2;said you=b3G2;said_is=A2;said_it=b2;said_not=e1;said_they=B2g3;said_to=C2j2;said_would=c2G2;sak=f2G1I1;salt=B1C1d3E1F1i1;salut=a3g1
sam=A2b4c5D3F3G3H3i3K4l1;sam num=c1;sam word=c2;samosa=G1h1;sampl=B1;sandwich=A2C2d1E1F2h4;sang=a2b2g1;sat=A1b3d1E1f2H2i2;sat by=c1;sat down=a1;sat in=D1;sat on=B1D2e2k2;sat ther=k1;sat with=A1d2E1
saturday=c1e1F1;sausag=b1e1;sav=B3D1f3h1;saw=A2B1D1e3F2H1J3k2M2n1;saw it=c1E1;saw the=k2;saw they=b2;say=c3D2E2g2H2l4M1o1;say anyth=C1;say but=b1;say i=A3c2G2;say if=g1;say it=C2G2;say no=a1b1c2D1G2
say num=c2;say so=A1;say someth=g2;say soon=c1;say sorry=g1;say that=E2k1;say the=D1i2;say they=a1;say which=d1;say who=G1;say yes=D2;say_to=b2;scaffold=h1;scaffolder=a3g1;scal=A1h3
scan=a1c1D2e1F2H2i1J1;scan beep=g1;scanner=b1C2D2G1h1i2;scar=b1d1F3g1i1K1m1;scarf=a2b1d1E2f1K1l2;schem=F1G1;school=D1F3G1h2i1;scissor=a1C1g3;scratch=B1d1G2h2;scream=c1f1j3K1;scream if=f1
screen=a6E1G1H2j2K2;screen whil=A1;screenshot=e2k1;screw=D1g1;screwdriver=i1;script=c1g2;scrub=h1;sea=F2h1;seal=b1D1;seat=c3E2F2g1j2L1;sec=g2k1;seclusion=I1j1;second=a2C1D3e1f2h1j2K1L1;second one=e1
secret=A2C2e2f2G1;section=a2C1d1;security=A1b2C1D2E2F1g1h4i2J1;sedation=j1;see=a2C1D2H3I1k2;see if=f1;see the=d1;see you=c1;seek=A1b2C1;seem=A1B1f2g2I2J1l4o1;seen=b1C2D1e1F2g3H1i4K2;seen it=g2
seizur=a1b1D1I1k2;self=c1G1l1;selfi=a2D1e2g1;sell=B1e3F1J1k2;send=A2B3D1e1f2g1I1j3L2;send for=C1f1g1;senior=A1B2d1e5F1g4h1k1;senior to=e1;sens=K1l2;sensor=D2h2;sensory=d1i1;sent=a2c2D3F1g1h1I1k1N1
sent a=c2G1;sent in=g1;sent the=a2i2;sentenc=A3b4C2D1F1g1H2K2l1o1;serious=D1e1;serv=a3B2C1d2E1;servic=A1B1G2h3;session=A2B2c3D2f4G2H2J1l1;set=A2B2c3d3E2f2G1H4i3J1L1;set the=d2i2;set they=c1
settl=A2d4E1f2G2H1k1L1;settl they=d1;seventeen=b2d1h1;seventh=b2;seventy=a1;sex=a2;sexual=a2e1;shadow=C1h1;shak=a1C1G2K2l1;shall=a1C1i2;sham=e1f2g1;shap=e1f1;shar=B2C3D3e4f4G4;shar they=f1
sharp=A1D1G2h1;sharp bin=h1;sharper=d2l1;shav=E1I1;sheet=a3B3c2D1E3F1g1l1O1;sheet say=A1c1;sheet up=a2;sheet with=C1d1g1;shelf=A1C1d2;shell=B2C2d2f2g4H1I2k1;shell only=g2;shelter=D1G1h2j1;shield=a2j1
shift=B4D5E2F1h5J1k3;shift and=h1;shift to=f1;shin=A1B1c1f1;ship=D1G1i1;shirt=B1d1j1;sho=a2c2d2E2g1;sho off=a2;shock=d1;shook=A2d1m1N1;shop=A2b1d2e2f3H1K1l1;short=a1C3D1E2F2G2h3I2j2;short and=C1
shorten=a1;shorter=b3C1G1j1K1;shot=G1;should=a2B1C1d2G2I2j1K3l4N1o1;should go=d1;should i=a1b1c1E2l2;shoulder=a2b2F1G1i1j1K3;shouldv=C1e3G1I1j2;shout=a1b1D1F2g2H3i1m1O1;shout and=b1;shout from=a1
shout surnam=g1;shout they=a1;shov=a1e2F1g1;shovell=D1g5H1;show=a2b3F1G2H2i4J2K1L1m2N2;show me=A1b2d1;show they=a2b1D2;show us=d1;shower=A2c2d3e1G1;shown=a1C1d1E1g3;shred=a5D1H1i2K2;shredder=G1h1
shrug=a1B2g3l1n1;shush=A1D1E1F1g4;shush they=g2;shut=b2d1E2F2i1J1;shut it=d1;shut the=D1G1;shut they=d2;shutter=b1c1;shuttl=h1;sick=b3D1E3G3h3k2;sickness=c2f1j1;sid=a3F2g2H2i2L1;sid for=f1;sid room=a1
sigh=A2g2I1k1;sight=a1b1G1i2;sign=a2B1c2e1G1h2l2;sign and=D1K1;sign back=a1i1;sign for=D1;sign on=c1;signal=d2i2K2;signatur=B2d4G1;sikh=a1;silenc=A2b4C2E1g2H1I2J2l3;silenc for=g1;silent=b3C2E1K2
silly=d2F1G2j1L2;simpl=f2;sinc=B1c1f1k2L2;sinc i=f1G1;sinc it=a1;sinc num=g2;sinc they=e2G1k1;sing=B1e1g2;singl=A2B1;sink=a1D1G2K1;sip=B1c1D1g1i1;sister=c1;sit=E2f2g2H1l1;sit down=g2;sit with=c1
sixteen=A1G1h2;sixth=b1c1G1H2;sixtieth=b1;sixty=A1E1f1G2h2J1l1;siz=a3B2C2D2E1F1h2;skin=a1;skip=B1D3E1g4H1i1;skirt=a2h1;slam=A2b4G1k1;slam the=b2;slap=A1b1C1e2G2I2;sleep=D1f4g3h1J2l2N1o2;sleepy=b1
sleev=b3d1E2g3k1;sleev at=f1;slept=a3C1G3h1J1k1;slid=D1E1j1;sling=A2g1h1j2K2;slip=a2D2e3G2H1i2L1;slip and=a1;slip out=b1;slipper=A3c2D1E1f2h2;slot=A2c2d2;slow=A1b4C3D3E3f1i2K2;slow down=g2;slower=b2C1
sluic=b1C1D1E1;small=A2B2D1E1F1G2h1j3K2N1o1;smaller=C1h1;smart=h2;smear=D2G1;smell=C2E1h3I1;smelt=g1;smil=A1d1e1F2g3J3l1;smiley=d1;smok=A1c1D2e2G1I2l1;snap=A2b4C1D1e1G1;snap at=b1;sneak=A2B2D2e1f4G1J1k2
sniff=G1i1;snooker=d1;snow=A2B1F1G2h3;so=a1d2G2h2i2L4m1O1;so at=g1;so each=g2;so i=d2E1h2;so is=e1;so it=j2;so long=g1;so much=b1;so nobody=a1G2;so not=d2;so now=g1;so on=g1;so small=E1g1
so that=c1G2i2;so they=A2d1e2H1j1;so we=E1G1i1;so_was=B1;soap=D1e1;sob=A3b5C1g1J1;social=A1B1C2e1;sock=a1B1d1G2h1j1K1;sofa=a1B2d3e2H1k2;soft=A2b1d1e1H1;soften=b1E1;softwar=h1;soil=a1k1;sol=f1
sold=A2C1d2e3F2G2H2I1k3;solicitor=A1B1d2;solv=b1;som=a2c3e3G1H1I2j3K4l3N2o1;som of=c1j1;som tell=b1;somebody=a1c2D3F3g2h1I2l2N1o2;somebody els=G2;somebody had=d1;somebody senior=e1;somehow=e1
someon=a1c1D3F2g3h3J1l1n1;someon said=g1;someonell=c1G1;someth=A2C2e3F2g3I2l4M1;someth in=e1;someth so=g1;someth to=b1;someth_they=g2;sometim=A1F1G2I2j4K1;somewher=a4e1G2;song=c4E1H2i2K1;soon=c3D1E1
sooner=a2;sooth=e1;sor=a2B1D1F1h2l2;sorry=a3b5D1F2G1H1m1;sorry but=k2;sorry to=a1;sort=b1C1D1e1F1h2J1l1;sound=A1C1d2E2i1K1N1o1;soup=a1B1D2E2G2h2i2K2;spac=A1B1F1G1h3;spar=C2D1e1g1h1;spe=a1b1i1K1
speak=a2C3d1E1F3g3H1N1o1;speak so=b2;speak to=g3;speak up=e1;speaker=B1C2d2G2;speakerphon=d1g1;special=A1D2e3f1;specialist=c1D1f2;speech=A2d4F1g2J1k1;speech colleague=d2;spell=b1C2d3E1J1;spell it=b2
spell out=B1;spelt=g1I1k1;spend=f2;spent=A2C2G1h4;spill=a3D1F1g1;spill again=g1;spilt=D1;spinal=a1B1D1;spit=b1f2G1j2;splint=A1c4F1H2;split=D1e1;spoil=i1;spok=C3D1E1F4g5H4i2L1;spok about=g1
spok quiet=a1;spoken=E1g2;spong=A1;sponsor=f1;spoon=A2B1C2d4E1g1;spot=f2G3h1;spray=a2B1h1;spread=b1f1;spreadsheet=A1C1E1F1G2h3;spring=A1c1D1f1G3k1;squar=b1;squash=d1;squeak=B1E1G1h3;squeez=a2c1
stabl=C1G1h2;staff=a1c2;stair=A1d3E2G2h2i2;stairwell=G1;stammer=A1b3D1G1;stamp=a1c1;stand=b2c1D2E1f1H1;standard=F1;stapler=A1C1h3;star=a1C1D2f1I1j1;star at=b1;start=C1D1E2h1j3L2m2N2;start to=C1f1
starter=D2h1;startl=g1;stat=C1g1;statement=d2;station=A1B2C1F1g4;stationery=C1h2;stay=A1b4f3H3;stay for=g1;stay in=e2;stay on=c1d1;stay_the=b2;steady=b1F1G1i2;step=B1C2D2E3f2H1i3J2K2;step back=f2G1
step in=G1;step out=a2;step round=g1;stepfather=e1;stethoscop=a1G1;stick=c1F1h1;sticker=d3G2H1;sticky=A1D1h2;stiff=F1;stiffen=b1e1G1;still=A2B2C1e2f3H1I3j4;still not=g1;still speak=A1;stillbirth=G1j1
stillborn=b1;stink=a3G1k1;stir=j1;stitch=b1;stock=A2B2C2D1E1F1G2h5;stocktak=A1B1C1D2E1G1h4;stolen=a1;stoma=F1G1;stomach=f1;stood=a2b2D4E2g3m2N1;stood on=g1;stood with=b2;stool=A1b3D1E1G1
stop=A2b3C1D1E2f1g3H3m2O1;stop and=d2;stop ask=c1;stop at=e1;stop eat=f2;stop ring=g1;stop they=D1;stop when=d1;stop_they=d1;stor=A2B2D2E2G1h5i2K1;storm=h1;story=b4D3e3F1g2H2;straight=e2F1G2;strang=K1
stranger=a1c4E1F2I1j2;strap=c3D1H1I1k2;straw=D1;strawberry=d1;street=A2e2;stretch=a1b1c1F1k2;stretcher=a2;strict=c2d1G2H1k2;strik=c2d1F1;strip=a2C1d2E1h1;strip light=d1;strod=a4B1H2k2
strok=a2b1e2F1G2k1;strok in=a2;strok they=D1e1;struck=g2;struggl=A1g1i2;stuck=A1c4d2E1G3h2i2;stuck to=c2;student=a5C2D3g2;student colleague=G1;student out=a1;study=C1F1h1;stuff=f1g1;stupid=a1e2F1G1
subject=b2f1;submarin=b1;such=b1i2;suffer=b1;sugar=F1g2i1;suggest=e1;suicidal=g1;suit=A2B1c3d2E1F1I2k3;suit us=d1;sulk=C1f2j2K2;sum=B1h1;summary=h1;summer=B1d2F1I1k1;sun=G2I1j1L1;sunday=C1e1f2G2k1
sunris=h1;sup=h1;supermarket=e1;supervision=A2B3C4D3e4f3G1i1;supervision i=g1;supervisor=A2B3C3D1e1f2g1;supervisor and=E1f1;supervisor say=g1;supper=B1E1f2G2;supplier=a1c2h2k1;support=B1d1H1i2J1
support liv=a1;suppos=B1c2H1I2l1;sur=a1B1c3G2K2l4;sur what=a1;surgeon=A2d1E1g2l2N2;surgery=A1C1h1l1;surnam=a1B2C1e2F1j2;surpris=B1c3F2i2J2K1;suspect=g2;swab=a1b1;swallow=c2E1F1g1;swap=C1D2e2f1h4i2J1
swap my=F2;swap shift=f2;swap with=h1;swear=A1b3e2F2G1;sweat=h1;sweepstak=A1B1C1h2;sweet=a1C1D1f2G1H2;sweetheart=a2C1G1j1;swept=b1;swim=B1c1d2e1h1;swip=B1e1h2;switch=A1C2d7F1G1H1i1L1;switch my=b1
switchboard=a1C1D1F1G1h2i2K1L1;swollen=A1G1h2;swoop=g1;swor=c2D1F1k1;sworn=b1c2F1;symbol=d2i1;syring=h2;system=A2B2C1d2e2F1G1h1I1k2;t=a1B1;tabard=A1b1h2;tabl=B2c1F3i1J1k1L1;tablet=B3C1g2H1I1
tablet from=f2;tag=A2C1D1e4G1k1;tagalog=a2l1;tak=A2C3D2e2f1H1i1j3K2L1;tak it=b1G1;tak sugar=g1;tak that=e1;tak the=C2;tak they=c2;takeaway=d2H1;taken=A2C2D3f2g2k2;taken away=g1;tal=e1
talk=b3C4D1E2g1H4k1L2;talk about=A2b2d1G3;talk baby=a2B1;talk mat=d2;talk they=d1f1;talk to=E1g4;talker=A2B1C1d4E1F1g2H2;tall=C1D1;tamil=G1;tank=a1;tannoy=a3B2C1D1g1;tantrum=b1f1;tap=a2E1G3h3i2J1
tarot=e2l2;task=g1;tast=d2;tattoo=A1e2f2;taught=a3i2K2;tax=F1h1;taxi=a3c1F1g2;tea=A1c1d3E1F2g2i2J2n2;tea and=G1;tea on=g1;tea or=d1;tea trolley=c1;teach=a2D2h1l2;teacher=a2B1c2H1;team=A4B3C1D2e1f4g2h3i1K2m1N2
tear=b5E1f2;tear in=g1;tearful=b1g1;teas=g3;teas me=g1;teatim=b1;techniqu=a2C1;teddy=a3C1D1G1k1;teenag=e1I1;teenager=b1e2G1l1;teeth=B1D1E1g3;telephon=D1;tell=c4D2F3g1H3l2o1;tell and=C1e1;tell me=d1
tell my=c2;tell the=G1;tell they=c4F2j2;tell you=C1;telly=c1d4F1g2;temp=h1;temperatur=A1C1E1G1h2;tempt=e1i2;tenancy=d1;tenant=C2d2e4G1H2;tenerif=A1g1;tenner=h1;tenni=C1g1;tenth=b2F1G1;term=B1e1F1J2k2
terribl=b1;terrify=c1G1;test=A3B3D1E3F2G2h7i1;test with=c1;text=B1c1D2e3f3G2H1I1k1;than=A1B2c2D1E2f3h1j2K2M1n1;than the=G1;thank=C1D1e3i5J2K4;thank you=e2;that=A1f1g2H3J2l3m1N2o2;that at=e1
that for=g2;that from=g1;that how=a1;that hurt=f1;that i=B2G3i1K2;that is=E2g2;that it=K1;that jok=e1;that lad=f1;that no=f1;that on=F1;that one=g2;that that=d1;that the=g2;that they=b1d2H1k2
that was=e1g2n2;that we=B1D2m1;that what=a2;that_not=g1;the=A1B2C2D1E2F3G2i1L1m1;the accident=b1;the advocat=d1;the agency=C1;the agreement=c2;the aid=d2;the alphabet=d1;the appointment=g1
the arrow=d1;the assessment=c1;the back=a2I1;the bad=b2;the bag=d3;the bank=h2;the banter=g1;the basement=h1;the bathroom=a1g1;the bay=a2B1g2;the bed=a2b1g3H1;the bedroom=a1;the begin=c2;the bell=a1
the bik=h1;the bin=A1b2g2;the biscuit=g2;the blanket=b1;the boat=g2;the book=c2;the box=d1g1;the break=g2;the bus=a2;the button=b1;the buzzer=g1;the call=A2c2k1;the capacity=d1;the car=d1
the card=E1f1G1;the ceil=b2;the chair=d1;the chang=c1e1j1;the choic=d2;the clinic=a1;the clock=A1b2D2f1j2K1;the colleague=b1h2;the commod=a2G1;the corner=a1;the corridor=a2C1E1;the cry=b2;the cup=g1
the cupboard=c2;the curtain=C1;the dat=c3;the day=A1B1c3H1i1K2;the dentist=c1;the deputy=g1;the desk=g2;the dinner=e2;the dirty=g1;the door=A1D2H1;the doorway=g1;the driver=g1;the edg=a1
the end=f1G1j1K2;the even=A1c1f2;the exercis=c1;the eye=d1;the fall=D1;the far=a2;the fifth=j2;the film=d1;the fir=b1;the first=A1d1;the floor=b1;the folder=c2;the form=b2g1;the funeral=e1
the garden=c2;the girl=e1;the glass=d1G1;the goal=c2;the good=G1;the gown=a1;the grandad=f2;the green=d1;the group=A1d1;the guidelin=c1;the hall=B1;the hanger=a3C1;the hoist=d2;the hospic=b2
the hour=b2;the huddl=g2;the injection=a1;the interpreter=D1g1;the key=a1h1;the kin=A3b2c2d2G1H2I2;the label=a1G1;the last=b2;the lat=d2;the lead=e1;the least=d1;the left=d2;the leg=a1;the letter=E1
the lift=a1;the lin=e1;the list=d1g1;the littl=G1;the locker=e1;the long=b1;the loung=a1g1;the lov=e1;the low=j1;the manager=B1e2g2;the mask=D1;the meet=C2f1g4;the menu=d1G1;the messag=c2
the morn=A1b1;the nam=c1;the new=B1d1f1g1;the next=a2c2;the night=g2i1;the not=B1g2;the num=a1d1g2i2K2;the offic=B1;the old=c2f1G1;the one=d1E2G2j2K2;the only=C3f1;the order=d1;the other=a1g3
the outsid=j1K2;the pain=k1;the pan=a2;the pen=d2;the person=d1e1g1H2;the pharmacist=g1;the phon=E2g2;the photo=b1;the photocopier=a1;the pictur=d1;the pie=g1;the pizza=e1;the plac=d2;the plan=b1c2G1
the plaster=a1G1;the psychologist=f1;the queu=d2;the rail=a2b1D1;the razor=a1;the registrar=g1;the result=A1b2;the right=b2G1K2l1;the risk=d1i2;the room=C2;the rota=c2;the round=A1d2;the rul=c2D1H1
the sam=A1b2c2H2K2;the scar=a1;the screen=a2;the second=G1j1;the senior=g1;the session=e1;the sharp=h2;the sheet=a2D2;the shout=A1g2;the shower=A1;the sid=a2;the sign=c3;the silenc=b2D1;the slow=g1
the smok=e1;the soup=i1;the speech=d2;the splint=c1;the spoon=d1;the stand=c1;the start=b1;the stock=h1;the story=a1;the strip=d1;the strok=a2d1;the student=g1;the supplier=c1;the switch=d1
the system=d1e2;the talk=d2;the tannoy=a1;the teacher=c1;the team=A1f1g2;the tear=k2;the telly=g1;the tenant=e2;the third=c2H1;the tim=b2G2;the transfer=g1;the transport=c1;the tray=a1g1;the trial=c1
the trolley=d1g1;the truth=c1;the tub=A1b1;the unit=f2;the visitor=G2;the wall=C1;the ward=A1f3;the wardrob=d1g1;the wash=A1;the way=D2g1;the weather=b2;the weekday=c2;the weekend=A1
the wheelchair=D1g1;the whiteboard=a2;the windowsill=d1;the word=A2b3G1;the work=f1;the world=b1;the wrong=h2I2;the_at=B1;the_but=G1;the_colleague=e2;the_did=a1;the_first=a2;the_for=D2;the_has=B1
the_is=B2c2h2;the_it=a2;the_let=g2;the_lik=g1;the_on=a2F2;the_said=g2;the_so=G2;the_talk=g2;the_tim=b2;the_want=e2G2;the_was=E2;the_would=c2;theatr=c2G1h1j2K1;themselv=a2;then=d2e2f3H2j4K2m2N3o1
then a=A1;then ask=b1;then i=a1D1G2;then num=D1;then the=B1E1j2K2;then they=l1;then took=I1;then wrot=g2;then_the=e2;theory=C1d1j1;ther=a2H2j2M2o1;ther a=A2c2D1g1;ther are=G1;ther at=i1;ther be=c2
ther for=g2;ther no=b2d1;ther we=c1;ther wer=c2G2;therapist=C1f1o1;therapy=a2D1f1G1;thermometer=A1;thermostat=C1h1;thes=a2C2l1;they=B2C2E2F1G2H7J2k2n2;they a=b1D2g3H2I1k2;they about=a1b1G2I1
they accent=a1;they after=d1;they again=a1g2;they age=D1;they agre=d2;they all=B1e2g2;they alway=g2;they and=K2;they answer=d4;they app=d1;they are=g1h1;they arm=a1e1I1;they ask=c3e5F1G2I3l2M2n1
they at=D3E1f2;they away=g1;they back=h2;they bag=A1c2;they bank=e2;they bed=a2D1I1;they been=a2b2c2;they befor=B1c2D1;they beg=b1;they birthday=C1f2;they bit=g1;they board=d1;they bring=f1
they but=C1d2j1;they by=B1F1g2;they call=B2f2g3;they can=d3E2G1;they cas=f1;they cheek=a2E1;they choos=d1;they chos=d2f1G1i2K2;they clos=h1;they cloth=d1;they colleague=e2;they com=C2g1
they could=d2G1i2J2;they count=c2;they cry=B2j2;they deaf=a2d1;they decid=c2d2K2;they did=d2e1g2;they dinner=f1;they discharg=c1;they do=A1d2;they doe=G2;they door=a1B1f2;they down=B2c1f2I1k2
they end=b1;they ex=e1;they exercis=e1;they fac=a3f2;they finger=b1g1;they first=d1;they flat=e2;they for=H1;they found=b1;they from=e2I1;they garden=b1;they gav=e1h1;they get=c3;they go=A1f1I1k1
they got=A2C1d1e1f3;they groan=g2;they guess=e1;they had=c2d3E1g2H2;they hair=a1;they hand=b2C1;they handbag=a1;they has=f2H2;they hat=d1;they hav=c3G2;they head=b2;they headscarf=a1;they hear=B1
they heard=c1k1;they held=g1;they hom=D2e2;they i=C3e2f2G2;they in=b1d1E1k2;they is=D3f2g3H1J2k2;they it=b2E1;they just=d1E1;they keep=a2E1;they kept=b2;they keyworker=C1f2;they kin=d2E2f1G2H1
they kind=B1;they knew=a1B1;they know=c2i2;they lat=c3;they later=g1;they laugh=b1K2l2;they learn=c1;they left=e2;they let=a1G1;they lik=a1d2F1G2;they lip=g1;they list=c1;they listen=B1;they liv=f1
they locker=a1;they look=B2f2K1;they lost=b2g1;they lunch=e2G1;they mad=c2;they manag=f1;they marriag=e1;they mention=b1;they might=B1g2;they milk=d1;they mind=a2;they morn=c1;they mouth=b2G2
they mov=d1h1;they music=e1;they my=D1e4I1k2;they myself=c1;they nail=A2;they nam=C1;they new=f2;they next=e1f1;they no=b2e1F1K2;they nod=d1K1;they not=d2f1g2H2J1k2l2;they now=d1;they num=b2I1
they off=A2b2e2I2k1;they old=e1;they on=e1;they only=A2c2f3;they order=d1;they other=b3;they out=d2;they over=a2f2;they own=d1G2i2K2;they pad=a1;they pay=e1;they person=f1;they phon=e1;they photo=f2
they pick=d3G1;they pictur=D1e1;they plan=c3;they plat=g1;they point=d3;they prefer=a2;they press=e1;they programm=a1;they promis=h1;they pull=d3E1;they push=d1;they put=I1l2;they rang=f2G1
they rather=d2;they reach=b1;they ready=a2;they reason=d1;they refus=d1E1f1G1;they right=A1;they ring=f2;they said=a1b3C2E2H1l3;they sat=A1c2f1G1k1;they sav=f1;they say=C1e2f3K2l2;they scarf=a1
they see=A1;they sent=g1;they set=d2;they shirt=a1;they shout=b1;they show=d2;they shut=c1G1;they sign=a2K2;they sinc=a1;they sit=f2;they siz=a2;they sleep=f1g2;they slept=a2;they slipper=A1f1
they so=B1f2k1;they sob=b1;they speak=g1;they spok=A2d1;they start=g1;they stay=e2;they step=g1;they stood=c1;they stop=c2f2G3k1;they story=b1;they swear=b1;they sweet=a2F1;they tablet=f1G1
they tak=B2;they talk=A2g3;they talker=g2;they tea=g2;they tear=b1K1;they tell=B1;they that=B1c2;they the=b2c2g1H1;they ther=f1;they they=A1B2E1f2g1L1;they thin=c1;they thing=a2;they through=a2
they tim=d1;they tir=d2;they to=b1d1E1g1H1k1;they told=b3C1d2F2;they tomorrow=c1;they took=d1K2;they top=a2;they trouser=a1g1;they try=i2J2;they turn=C1;they typ=d1;they underwear=a1;they up=g1
they use=g1;they visitor=a1;they wait=c1f1g1I3j2;they walk=c2;they want=b1d3F2G3;they was=a2b3E1H3k2;they wash=f2;they watch=c2f1;they wear=a1;they wed=b1c2;they weep=f2;they weight=a1;they went=g3
they wept=b2;they wer=B1g3;they wet=a2b1;they what=C2d2e2f1;they when=b1;they wher=d2;they which=a1;they whil=a2;they who=f2;they whol=f1;they wig=a1;they will=A2e2;they wish=d1;they with=b2f2
they wok=c2;they word=b2;they would=d2E2;they wrist=d1;they writ=E1;they wrot=f2;they yell=b1;they_and=a2H2;they_as=a2;they_ask=c2;they_at=d1;they_away=d2;they_be=a2;they_becaus=G2;they_been=g2
they_by=c2;they_card=e2;they_colleague=c2;they_do=f2;they_for=H2;they_hand=e2;they_hom=f2;they_i=f2G2;they_in=a2;they_it=g2H2;they_kin=D2f1;they_me=e2f2G2l2;they_my=C2D2e4f3G2I2;they_no=d3f1
they_nobody=G1;they_not=d2;they_on=c2H1;they_put=g2;they_quiet=b2;they_read=g1;they_sick=b1;they_speak=b1;they_tell=b1;they_the=a1c1d2H3;they_ther=a2;they_they=d2H3;they_to=d3f2H2l2;they_told=c2
they_us=h2;they_was=a2d2;they_we=a2;theyll=c3H1;theyv=A1B3D3F2g2h4J2;thi=A1D3g1H1m2O1;thi one=E1g2;thi tim=B2f1;thi week=c2G1;thick=c2D2G2k1;thicken=i2K1;thickener=C2;thin=B1c2D1I1j3;thing=A1H3l1
thing and=d1;thing in=c1;thing to=b1G1;think=A1d2f1G1I3l5N1o2;think about=f1;think they=A1d1;third=A3b2c1D1F1h2j1k1L1;third night=b1;third tim=c2;thirteen=C1;thos=A1B2d1g1H1j2K2;though=B2c3H4j5K4m1N2
though i=c2;though it=c1;though my=g1;though the=b1;thought=B1e1F2g1H1I1J1k2n1;thought it=e2;thought that=G1;thought to=d1;thousand=h1;threaten=G1;threw=a5C2G2i1J2k1;threw away=a2;thrill=j1;throat=g2
through=a2B1D1E2G1k1L1;through the=D1;through they=a2;throw=A1B1c2;thrown=e1;thumb=a2E2F2i3J1K1;thursday=c4D1f2;tick=A2B2d2F1g3H2I2l1;tick person=d1;tick the=g2;ticket=B3C3e4F1h1k2;tid=g1
tidy=B2E1h2k1;tight=b1g1k1;tiktok=e1;til=a1G2h2;till=b2c2E3F1G2h2i2j2K1L2;till num=B2c1f1;till they=a2i2;tilt=d1;tim=b2c2f1g1j2K1L2;tim and=f1;tim for=g2;tim i=C2G2;tim in=b1;tim the=e2
tim they=b2D1G1;tim was=c1;timetabl=A2c2d4E1F1g1j1K1;tin=A1C1e2F1G1K2;tiny=a1D1i1K1;tip=a1e1i2;tir=A2b2d1E1F2h1K2l1o1;tissu=D1E1f1K1;titl=a3E1i2K1;to=B1C1G1H1i1m2;to a=c2E1I2k2;to another=A1d1
to anyon=g1;to ask=f2;to be=e2H2L2;to bring=f1;to call=e1;to calm=b1;to chair=a1;to check=e1;to com=e1;to do=f1G1;to each=A1c2;to everyon=a2;to explain=b2k2;to finish=g1;to get=a1G1;to go=d1
to hand=B2f2;to hav=A1c2f1G1;to hear=b2C1e1f1G2;to help=d1G1;to it=A1b1c2;to know=a2F1;to leav=C1e1;to listen=b1;to look=a3B2;to mak=B1g2;to me=a1f1g3;to mind=g1;to my=h1K1;to num=c2G2j2K2;to pick=d1
to put=B1D1g1;to ring=f1;to say=b2c1D2F2g2H1i3J1;to see=D1E1f1;to shar=f2;to show=g1;to sign=h1;to silent=b1;to sit=a1F2;to skip=g2;to speak=a1b1D1;to swap=f1;to tak=b1e2G2;to talk=a2D1E1;to tell=d2g1
to the=e3l3;to they=b2c2D1g2H3;to translat=d1;to us=e1;to use=G1;to wait=A1g2I3j2;to walk=D1;to work=h1;to worry=b2;to writ=e1G2;to you=B1d1;to_about=b2;to_call=a2;to_for=b2;to_it=a2;to_kin=c2
to_my=e2;to_person=F1;to_that=e2;to_they=f2;to_with=b1f2;toast=A1B1C2d2g1h1;toaster=g1;tobacco=e1k1;today=A1c4E4F1h2i2L2;today they=f1;toe=B1;together=A2b2C2f4G5H4i4K1L2;together and=e1f1
toilet=a4D1E1g1I1;toilet and=a1;told=A2b1c2D2e1F3H5J1k2L2m3N2;told a=b1F1;told anyon=C1e2f1;told me=b3F3g1;told my=C1i1K2;told nobody=f2G2;told not=C1g2;told num=c1;told the=c2D1F2g2H2i2m4N3
told they=c2D2F1G1H3i2L1;told to=g2;told twic=g1;told us=B2C1d2;told you=b2k2;told_about=e1;told_person=c2G2;told_they=c2;told_to=g2;tom=C1f2;tomato=h1;tomorow=a1;tomorrow=A2F1G2h3k1L2;ton=b2C1E2g1
toner=C1h1;tongu=A1b5C1D2E1H2;tonight=b2c2D1E2G2h1k1;tonit=g1;too=B1C2f3g1H3I1K1l2;too clos=E2f2;too much=e1;too sinc=a1;took=A2b2C1d2F1G1H1i2J1L2m3N2O1;took a=a1;took it=B2D1e2;took my=a1b1D1E1g1
took off=b1;took over=c2;took the=B1e2;took they=e1f2G1H1J1;tooth=d1;toothach=b1;top=B2C2d3g1k2L1n1;topic=e1;tor=i1;torch=a1c1i2K1;tot=c2g1;touch=a3C1F1G3H1;tourniquet=a1;toward=d2;towel=a3E2i2K2
tower=a2B2;town=B1e4G1;trach=d1;tracksuit=A1d1;tractor=h1;traffic=b2g1;train=a1C1E1F1G2h4j1K1;traine=a2h2;trainer=E1F1g1h2k1;traitor=f1;tram=i1;tran=a2d1;transfer=B1c1d2f1g2i2J2;translat=A1B1C1d4F1
transport=B2c5D1F1g1i2;trap=f1;travel=C1;tray=B1c2E2F2g4H2J1k1;tray cam=c1H1;tre=A1G2h1;treat=B1C2D2e3g2H1i2;treat they=D1e2i1;treatment=C1e2F1G2i1K2;trembl=b3i1;tremor=G1i1J1;triag=b2G1j1
trial=A1B1c2d3F1g1;tribunal=c1d1;trick=a1e1;trio=f1;trip=A1B2c1d1e1G1I1l1;trolley=a1b3d1E2F1h2i2K1L1;trolley and=g1;trolley on=c1;trolley wheel=h1;trot=f1;troubl=B2c1e2K1;trouser=B1C1F1g2;tru=A1b3i1K1
truly=b1;trust=B1C2D1e1f3G1;truth=A1c3E2G1l2;try=C2d3E1f2g2H2L2O1;try for=a1;try to=b2;tub=A3b2d4F1G2h1i2K2l1;tuesday=c2;tumbl=B1;tumour=b1G1;tunic=A1e1;turn=b2F1g1H3i3K1;turn and=g2;turn away=d2
turn down=e3;turn my=a1;turn off=a1b2;turn out=d1;turn the=i1;turn they=a2c1I2k1;turn to=G1;turn up=c2e1G1;tutor=D1;tv=g1;twic=A2D2G1j4K3;twic and=E1g1;twic then=e1;twin=c1;ty=d5E4G2;ty the=d2
typ=A2B1C1E2F2h3J2k1;tyr=A1C1D1E1G1h4;ugly=d2;ultrasound=a1;un=c1f1;uncover=a1;under=a2C1D2e3f1H1;under they=a1;understand=B1C1;understand anyway=D1g2;understood=A2b2C1d2G2i1K1;undertaker=a2D1
underwear=a3B2d1;undon=D1k2;undress=a1C1;uneasy=f1;uniform=B1C2D1F1h3;uniform on=a1;union=C1D2h1;unit=B2f2i1J2l1;unkind=C1;unless=B3c3E2f4G2i1K1;unless i=f1;unlock=h1;unopen=f1;unpaid=b1C1;unpick=b1f2
unplug=d1g1;unprovok=c3D1g2;unsur=c2d1;until=a1b1D1E3f1G4h1i2j3K3L2;until i=f1;until the=b1G1;until they=a1;up=E1F1g2i1k1L1O1;up a=D2;up about=e1;up and=a2G2;up for=d2;up the=g1;up though=g1;up to=e1
up with=f1;updat=B1D1E2G1h3k2;upright=c1;upset=b1c1d1f1G1I1k1;upstair=B1g1i1J1;urdu=d1;urin=D1;us=a1B1C1d1F1g1k1M1;us a=h1;us any=c1;us has=g2;us how=d1;us say=b1;us the=C2;us they=A1d1g1;us to=c1D1l2
us we=c1;use=a2B1E1F4H1I1j3K1;used=a2B2C1E3H4i2J2;used the=B2d1H1;used they=a3B1D1i2;used to=A1b2g1;useful=h1;user=a1k1;usual=A2B2C2F1G2h3j1K2;usual weekday=C1;vacuum=a1;valv=a1C1d3g2;van=E1F1G1h3j1K2
van in=h1;vanish=c1F1;vap=e2G1I1k1;varnish=F1;veg=c1;vegetabl=a2;vend=E1h1;ventilator=D1;verbal=d1;vers=b2g1;version=K2l1;very=A2B1C1G1h2J2l2;very long=e1;vest=a1b1g1;via=e1;video=a1e1F1G1i3K2
view=a1d4e2G2;villag=b1D1e1F1G1i2K1;visa=D1h2;visit=c1D2e1f3k1;visit after=E1f2;visit tim=F1;visitor=a5B2C3D2e2f2G2H1;vodka=e2;voic=a2b4C1D1E1f1H2;voic went=b1;voicemail=f1K1l1;volum=d1
volunteer=A1g1i2J1;vot=A3B2C1d7F1H2i4K3;vot for=d1;voucher=F1h1;w=a1;wag=e2G1;wail=b1;waist=a2C1D1e2;waistband=a1B1;wait=a2c2d2e3i1N2;wait a=e1;wait for=C2h1;wait in=c3;wait they=g2;wait till=a1
wak=A1E1g2;wakey=b2e1g1;walk=b2D3E1g3n2;walk by=D1;walk on=A2e2G1;walk out=f1;walk past=g1;walk the=b1;walker=d1;wall=B2C1D1E1g3;wall and=b1;wall still=c1;wander=a1b1;wanderer=a1g1
want=b1d3e2F3i1K2l2m1;want a=B1;want different=j1;want it=d1;want me=F2;want num=c1;want only=f1;want the=A2B2d2e1F1j1K2;want they=d1;want to=b2D2e2F1g3J2;want_be=a2;war=A1b2K1;ward=A2c2D2h2i2
ward round=g2;ward without=c2;wardrob=B1d2g3J1;warm=a1B1;warn=a4B3c4D3i1L2;warn the=c2;warn they=a1;was=A1b1E2F2H2k1l1M2n1;was a=a2B1C2D1;was about=g1;was alter=c1;was ask=d1;was at=I1;was back=c2
was cancell=c1;was don=c2g2;was fin=f1;was for=I1;was from=c1;was get=i1;was hard=e2;was hold=g1;was i=l2;was in=A2d1g2I2k2;was it=D2l2;was kind=b2;was me=g2;was meant=c1;was my=e1i1;was next=G1
was not=d2E1;was one=g1;was only=k1;was pleas=f2;was point=g1;was quiet=i1;was ready=A2;was run=c2;was sent=g2;was settl=d2;was talk=b1;was tell=a2;was that=G1;was ther=K1;was they=a1b2d1E1
was to=A1B1c3I2k1;was told=B2g4;was try=b1k2;was up=a1;was upset=e1;was written=d2;was wrong=b1;was_for=d1;wash=a1B2C1D1E2f2g2H1l1;wash dress=g1;wash hom=f3;wash they=a2;wasp=G1h3;wasp nest=h1
wast=A2C2D1h4;watch=b2c1D1F1o1;watch and=a2;watch the=f1g1;water=b2C2E1F1h2;wav=D2f3g1h2K1l1;wav and=g1;wav they=g2;way=c2E3F2g2i2K2;way hom=f1;way in=h1;way they=a2e1;we=A1c1d3H2i1j2m2n2O4
we agr=c1i2;we all=b2c1g2H1J2;we are=C1e1;we ask=d2G2I1;we call=d1;we cam=f1;we can=D1;we did=c2E1j2K2;we do=F1I2j2;we had=c3D2;we hav=a1b1;we keep=c1;we knew=g1;we leav=a2;we let=j2;we look=f1G1i2K2
we mad=C1;we never=g2;we not=g4;we only=d2;we said=a1c4G2H1;we say=a2D2g3;we stop=g1;we talk=e1G2;we tell=c1;we told=G1;we try=a1G1;we turn=g1;we went=G3;we wer=G2h1J2k2;we whisper=a1;we writ=g1
we wrot=c2d1G2;we_say=b1;we_with=d2;weak=B1e1;wean=f1;wear=a3B2j2K1;weather=A1b2f1G1;weather instead=b1;webinar=A1E1G1h3;websit=d1G1K2;wed=a2b4c6d4E4g2H1;wed all=g2;wed_they=c2;wedg=D1g1
wednesday=c2G1K2l1;wee=G1;week=A2B3c3f3G1j2L1;week and=b1e2;weekday=A4B3c4E1F1G2h2i1;weekday and=c1;weekday i=c2i2;weekday it=c1;weekday lik=c1;weekday they=f1;weekend=A4B2C2f4g2j2L2;weep=a1b3D1E1f2k1
weep for=f1;weigh=B1E1F1I1;weight=B1C1D1E1J1k3;weird=D1e1g1;welcom=a1C1;well=c3d2g1;well and=b1;welsh=a1B1d2E1G1i2;went=A1b2D1F2H1J1k2;went and=B1;went back=A1g2h1;went down=c1;went for=e1
went hom=A1e1;went in=b1g2;went off=c2;went on=a1e2G1;went round=g1;went through=a1;went to=A2c2D1G1i1;went up=a2c1;went_with=g2;wept=A1b5C1D1e1f2G1I1k1;wer=D2E1g4l1N1;wer all=g1;wer at=a1;wer num=f2
wer to=c1;wet=a3b3C1D1k1;wet bed=g2;wev=A1c1f4g1h2j2L1;wev a=e1;wev all=b1;what=b1C1d3g1H4i1K1;what a=b1;what i=B2D2K2;what is=g1;what the=a1C2d2G2k1;what they=B3;what was=D2;whatd=c2g1
whatever=A1d3e1G1H1j2;whatsapp=e4F1H2I1k2;wheel=a1D2E2F1G2h3;wheelchair=B3E2F3g2i1J2k1;when=c2E1f3G1H5i2j2M2o3;when i=B2E2f1G2H1j1;when it=c2;when nobody=a1;when the=c1;when they=A1b2C1H2;when_they=b1
whenever=A1C1E1f4g2;wher=a2d1E1F2i3L1M1n2;wher is=b1;wher it=A1;wher they=a2i1;whether=a1f1G1h2j1K2;whether they=d2;which=a2B2C3d3e1G1K3l2M1o1;which arm=a1;whichever=d1l1;whil=a3b2C3D2E2F2g1H5L1
whil feed=A1g1;whil they=a2b1C1E1F1J2;whimper=b1g2;whip=a2k1;whisper=a6C3D2G1H1j3K3;whisper but=a1;whistl=i1;whit=a1b2c1k1;whitby=b1c2;whiteboard=a2J1k2;whiteboard for=a1;who=a2B3d2f2H2i1l1;who com=f1
who do=e1;who i=a3;who is=G1;who know=d1G1;who said=g2;who they=f1;who was=C1;who will=E1;whod=b2c2f2g3H1;whoever=A1D1f2h1i3K1L1;whol=A1C2E2f2M1n2;wholl=E2f1g1h1;whom=A1c1g1i1K2l2o1;whos=C2I3k1l2
why=D2G2H2i4K2m2N2;why i=B1;why nobody=g1;why not=F1;wi=h1;wid=a2B1g1;widow=b1g1I1;widower=G1;wifi=h1;wig=a3i1;will=A1c2D2E2f3H2k1O1;will be=a1b1F3;will i=b1;win=A1B1h1k1;wind=h2;window=a2b1c1D2E3G2h1J2k2
windowsill=B1d3I1k2;wing=A1e1G1h1;wink=g2i1;winter=B1J1k1;wip=a4B2C2D3E1F1g3J1;wip they=a2D1;wir=j1;wiser=i1;wish=C1d4;with=H1j1o1;with a=G1h2;with it=g1;with me=c1e1;with my=a2c1K2;with num=G3
with plan=d1;with that=f1;with they=A2b2H2;with you=c1;with_on=G1;within=A1d1G2j1;without=a3B2c2d1E3G2H3I1k1;without a=a1c1g1H1k2;without an=c1;without ask=a1;without me=f2;without say=G1
without tell=g1;without the=d1;without they=i1K2;witness=A2B1C1e6F1g1H1J1;witness it=g1;wobbl=b2e1;wok=c3G1;woken=a1;won=A1d1E1h1;wonder=A1C2D2f1H1K1l2N1o2;wonder who=f1;wool=A1l1;wor=a1D1G1h1
word=b6c1D1E2F4H5i2L2;word but=b1;word for=b1;word to=g1;work=A1B2C1D1E1h3;work from=c1;work on=a1H1;worker=A2B3c4D1e2f4G2H1;world=b2f1G1k2;worn=E1f3j1K2;worry=A2b1C1f2H1l2;wors=b1D2G2I1k2
worst=b2d1e1;worth=a1D1;would=c3G2H2J1l3m1N2;would a=C1;would alway=C1f2;would ask=c1k1;would be=D1E1G2i2;would been=a1C2f1;would com=b1c3I1k2;would do=d1;would hav=d2i2K2;would heard=g2
would lik=a2d2;would look=B1;would not=B2C1e2F1h1i2;would notic=C1;would rather=g1;would ring=E1;would said=c3k2;would see=c1;would seen=g2;would they=b2l2;would told=c2f1;would visit=C1;would you=B1
would_the=c2;would_they=c2;would_to=e1;wound=b2C2D1h1;wrap=i1K1;wrist=B2C2d2E1G2I1k1;wristband=a2;writ=A1B3c2E1g2h2I2l1;written=B1d3H2I1N1;wrong=C2D4E3G1h4I2l3;wrong and=b2D1;wrong one=c1
wrot=A2B4c3d1F1g2H3i3J3K1m3N2;wrot down=d2e1;wrot it=g2;wrot noth=e1;wrot the=i2;yawn=b4H2k2;yeah=a1F1g2;year=C2d2E1G1h2J2;yell=b4H2;yellow=d1g1i1;yes=A3B1d5E1F2g1H3I2l2M1n1;yes and=g2;yes yes=g2
yesterday=A2D1;yet=a1c2d1;yoghurt=b1d1L1;yorkshir=h1;you=A2b4C2D1E3g2H3i2J2k1n2O2;you and=G1;you are=b2i2;you can=a2G1;you do=f2;you i=f1;you know=B1;you not=B1g2;you said=c1;you want=A1;youd=G1i1
youll=A1f2g2;young=a1e2f1G4I1;your=a2b3D2E2H2i2J2;your the=f1;yourself=B1e1;youv=b5C2g3h1;yusuf=f1g1;zero=g1;zip=a1B1e2I1j2
`;
